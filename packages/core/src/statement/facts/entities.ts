import type { Sentence } from "../reading/sentence.js";
import { declaredName, declaresStatement } from "./declared-name.js";
import { itIsMade, joinsNames, type Standing, speaksOfStatement, standingOf } from "./maker-cues.js";
import { countNamedAbove, leadsToList, listPlace } from "./name-lists.js";
import { hasWeakForm, type RegisteredName, registeredNames, startsWithName } from "./registered-name.js";
import type { ReadFacts } from "./statement-facts.js";

type Entities = ReadFacts["entities"];

const approvedBy = /\bapproved\b|\bapproval\b/iu;
const LONGEST = 4_000;

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\bltd\b/gu, "limited")
    .replace(/\b(?:inc|incorporated)\b/gu, "inc")
    .replace(/\bcorp\b/gu, "corporation")
    .replace(/[^\p{L}\d]+/gu, "");

const OPENING = 8;
const TITLE = 3;
const LONGEST_TITLE = 250;

/** What stands before the first verb of a title or of the first words of a page. */
const headline = (text: string) =>
  text.slice(0, LONGEST_TITLE).replace(/\b(?:is|are|was|were|has|have|we|our)\b.*$/isu, "");

interface Named {
  readonly value: string;
  readonly at: { readonly start: number; readonly end: number };
  score: number;
  mentions: number;
  firm: boolean;
}

interface NameInSentence extends RegisteredName {
  readonly standing: Standing;
}

/** The registered names in a sentence, in groups. What makes one a maker of the statement holds for those joined to it. */
const groupsIn = (text: string, before: string, institutions: boolean): NameInSentence[][] => {
  const groups: NameInSentence[][] = [];
  for (const name of registeredNames(text, institutions)) {
    const last = groups.at(-1);
    const joined = last && joinsNames(text.slice(last.at(-1)!.end, name.at));
    const group = joined ? last : [];
    if (!joined) groups.push(group);
    // A name on the line after a name is led to by its own line only.
    const from = last && /^\.?\s*\n\s*$/u.test(text.slice(last.at(-1)!.end, name.at)) ? name.at : 0;
    const standing = declaresStatement(text.slice(name.end)) ? "maker" : standingOf(text, from, name, before);
    group.push({ ...name, standing });
  }
  return groups.map((group) => {
    const [first] = group;
    const last = group.at(-1);
    const said =
      first?.standing === "relative"
        ? first
        : (group.find(({ standing }) => standing === "maker") ?? (last?.standing === "relative" ? last : undefined));
    return said ? group.map((name) => ({ ...name, standing: said.standing })) : group;
  });
};

const scores: Readonly<Record<Standing, number>> = { maker: 4, "near the statement": 2, named: 0, relative: 0 };

const scoreOf = (text: string, index: number, standing: Standing): number =>
  standing === "relative"
    ? 0
    : scores[standing] + (index < OPENING ? (index < 2 ? 3 : 1) : 0) + (approvedBy.test(text) ? 1 : 0);

const LIST_LINES = 40;

const FIRM = 4;
const MOST = 60;

/** A name without its form and what groups add to it, as titles have it. */
const core = (name: string) =>
  fold(name.replace(/(?:[\s,]+(?:Limited|Ltd|plc|PLC|Plc|Inc|Corp|LLP|LP|ULC|Company|Holdings|Group|UK)\.?)+$/u, ""));

const isInTitle = (title: string, name: string) => core(name).length > 4 && title.includes(core(name));

/** "Foods Limited" of "Example Foods Limited", "Example GP" of "Example GP Inc". */
const isPartOf = (value: string, other: string) =>
  other.endsWith(` ${value}`) || (other.startsWith(`${value} `) && core(other) === core(value));

/** The last group before here of so many names. */
const groupOf = (groups: readonly (readonly RegisteredName[])[], count: number | "any") =>
  groups.findLast(({ length }) => (count === "any" ? length > 1 : length === count));

/** Every name that a statement has, with how firmly it is named as its maker. */
const namedIn = (sentences: readonly Sentence[]): Named[] => {
  const named = new Map<string, Named>();
  const groups: RegisteredName[][] = [];
  let listEnds = -1;
  let place: string | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const text = sentence.text.slice(0, LONGEST);
    const atPlace = place !== undefined && text.slice(0, place.length).toLowerCase() === place;
    if (leadsToList(text) || atPlace) listEnds = index + LIST_LINES;
    else if (listEnds >= index && !startsWithName(text)) listEnds = -1;
    place = listPlace(text) ?? place;
    const aboutIt = speaksOfStatement.test(text);
    const count = aboutIt ? countNamedAbove(text) : undefined;
    for (const { name } of count === undefined ? [] : (groupOf(groups, count) ?? [])) {
      const known = named.get(fold(name));
      if (!known) continue;
      known.score = Math.max(known.score, FIRM);
      known.firm = true;
    }
    const before = sentences[index - 1]?.text ?? "";
    for (const group of groupsIn(text, before, index < 2 || aboutIt || index <= listEnds || itIsMade.test(text))) {
      groups.push(group);
      for (const { name, at, end, standing } of group) {
        const firm = standing === "maker" || index <= listEnds;
        if (hasWeakForm(name) && !firm && index >= 2) continue;
        const score = scoreOf(text, index, firm ? "maker" : standing);
        const mentions = standing === "relative" && !firm ? 0 : 1;
        const known = named.get(fold(name));
        if (known) {
          known.score = Math.max(known.score, score);
          known.mentions += mentions;
          known.firm ||= firm;
        } else if (named.size < MOST) {
          named.set(fold(name), {
            value: name,
            at: { start: sentence.start + at, end: sentence.start + end },
            score,
            mentions,
            firm,
          });
        }
      }
    }
  }
  return [...named.values()];
};

/**
 * The organisations that make the statement, by their registered names: those named as its makers, in the title, or with
 * the approval. Where none is, the one named most.
 */
export const readEntities = (sentences: readonly Sentence[]): Entities => {
  const title = fold(
    sentences
      .slice(0, TITLE)
      .map(({ text }) => headline(text))
      .join(" "),
  );
  const all = namedIn(sentences)
    .map((name) => ({ ...name, score: name.score + (name.score < FIRM && isInTitle(title, name.value) ? 2 : 0) }))
    .sort((a, b) => b.score - a.score || b.mentions - a.mentions || a.at.start - b.at.start);
  const firm = all.filter(({ score, value }) => score >= FIRM && !all.some((other) => isPartOf(value, other.value)));
  const chosen = firm.length > 0 ? firm : all.filter(({ score }) => score >= 2).slice(0, 1);
  if (chosen.length === 0) {
    const declared = declaredName(sentences);
    if (declared.length > 0 || all.length === 0) return declared;
  }
  const last = all.filter(({ mentions }) => mentions > 0).slice(0, 1);
  return (chosen.length > 0 ? chosen : last).map(({ value, at, firm }) => ({ value, at, firm }));
};
