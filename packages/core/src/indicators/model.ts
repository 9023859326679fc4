import linearFile from "../../data/indicators/model.json";
import netFile from "../../data/indicators/net.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { HEADS } from "./heads.js";
import { indicatorIds } from "./indicator-id.js";
import { type LinearModelFile, linearModel } from "./linear-model.js";
import { indicatorNet, type NetFile } from "./net.js";
import { scoreOf } from "./score.js";
import type { Told } from "./told.js";

/** How likely a sentence speaks of each indicator, reports it, and says that something happens; 0 to 1. */
export interface SentenceScores {
  readonly topics: readonly number[];
  readonly reported: readonly number[];
  readonly happening: number;
}

/** Where the linear model finds nothing more likely than this, the net, which takes its time, is not asked. */
const HOPELESS = 0.25;

const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const scoresFrom = (logOdds: Float64Array): SentenceScores => {
  const likely = Array.from(logOdds, logistic);
  return {
    topics: likely.slice(0, indicatorIds.length),
    reported: likely.slice(indicatorIds.length, HEADS - 1),
    happening: likely[HEADS - 1]!,
  };
};

const isHopeless = ({ topics, reported, happening }: SentenceScores): boolean =>
  topics.every((topic, indicator) => scoreOf(topic, reported[indicator]!, happening) < HOPELESS);

/** A linear model and a net that read together: the mean of what they say, since they err on different sentences. */
export const indicatorModel = (linear: LinearModelFile, net: NetFile): ((told: Told) => SentenceScores) => {
  const byWords = linearModel(linear);
  const byNet = indicatorNet(net);
  return (told) => {
    const first = byWords(told);
    const alone = scoresFrom(first);
    if (isHopeless(alone)) return alone;
    const second = byNet(told);
    return scoresFrom(first.map((logOdds, head) => (logOdds + second[head]!) / 2));
  };
};

const embedded = once(() => indicatorModel(tableOf(linearFile), tableOf(netFile)));

/** Scores a sentence by the models that ship. */
export const scoresOf = (told: Told): SentenceScores => embedded()(told);
