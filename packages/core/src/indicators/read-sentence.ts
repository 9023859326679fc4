import { type SentenceScores, scoresOf } from "./model.js";
import { restated } from "./restated.js";
import { scoreOf } from "./score.js";
import { setsAside } from "./set-aside.js";
import { type Told, toldBy } from "./told.js";

/** How likely a sentence must be to report an indicator; set on the totals of sentences kept apart, for few false alarms. */
const THRESHOLD = 0.55;
/** A second indicator is reported only where the sentence surely speaks of it. */
const SURELY_ABOUT = 0.7;
/** From here on a part of a sentence speaks of an indicator. */
const ABOUT = 0.6;
/** Below this a part of a sentence does not say that anything happens. */
const DENIED = 0.35;

/** An indicator that a sentence reports, by its number, with how likely it does. */
export interface Reported {
  readonly indicator: number;
  readonly score: number;
}

const contrast = /;|,\s+(?:but|yet|although|though|whereas|while)\s|\s(?:but|whereas|although)\s|\s[–—-]\s/i;

/** What a sentence reports as a whole. A part of its own that denies one of several indicators takes that one away. */
const reportedAsOne = (told: Told, scores: (told: Told) => SentenceScores): Reported[] => {
  if (setsAside(told.text)) return [];
  const { topics, reported: reports, happening } = scores(told);
  const best = Math.max(...topics);
  const reported = topics.flatMap((topic, indicator): Reported[] => {
    const score = scoreOf(topic, reports[indicator]!, happening);
    return score > THRESHOLD && (topic === best || topic > SURELY_ABOUT) ? [{ indicator, score }] : [];
  });
  if (reported.length < 2) return reported;
  const parts = told.text.split(contrast).filter((part) => part.trim() !== "");
  if (parts.length < 2) return reported;
  const scored = parts.map((part) => scores(toldBy(part)));
  return reported.filter(({ indicator }) => {
    const about = scored.filter((part) => part.topics[indicator]! > ABOUT);
    return about.length === 0 || about.some((part) => part.happening >= DENIED);
  });
};

/** What a sentence reports, as a whole and in what it turns to behind a "but". */
export const reportedBy = (told: Told, scores: (told: Told) => SentenceScores = scoresOf): Reported[] => {
  const reported = reportedAsOne(told, scores);
  const turned = restated(told.text);
  if (turned === undefined) return reported;
  const more = reportedAsOne(toldBy(turned), scores);
  return [...reported, ...more.filter((one) => reported.every(({ indicator }) => indicator !== one.indicator))];
};
