import shipped from "../../data/activity-model.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { type ActivityModelFile, unpackModel } from "./activity-model.js";
import { activityReader } from "./activity-scores.js";
import { type InferredActivity, rankActivities } from "./rank-activities.js";

/** Makes the inference of a model. Training measures models through this, so that what is measured is what ships. */
export function activityInference(file: ActivityModelFile): (text: string) => InferredActivity[] {
  const reader = activityReader(unpackModel(file));
  return (text) => {
    const scores = reader.read(text);
    return scores.evidence < file.evidence.least ? [] : rankActivities(scores, reader.divisions, file);
  };
}

const inference = once(() => activityInference(tableOf(shipped)));

/**
 * Reads what an organisation does from free text: a profile, a short phrase, a name that tells, a contract object.
 *
 * The answer is in ISIC Rev. 4, likeliest first: every division above 1 %, its class where the class is clear, its
 * section where no division is. Nothing overlaps, so probabilities add. It is empty where the text tells of no activity (a
 * slogan, a history, an address, a bare name).
 *
 * A linear model of words, pairs of words and parts of words, trained on official index entries and company texts;
 * English is known best, then French, German, Italian, Portuguese, Spanish and Vietnamese. Only the first 3,000
 * characters are read. Never throws.
 *
 * @example
 * inferActivities("Hand car wash, open seven days")[0]?.isic; // "4520"
 * inferActivities("Our people are our greatest asset"); // []
 */
export function inferActivities(text: string): InferredActivity[] {
  return inference()(text);
}
