import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import definitions from "../../data/indicators/definitions.json";
import { type IndicatorId, indicatorIds } from "../../src/indicators/indicator-id.js";

/** A sentence with what it says: indicators that it reports, and those that it only speaks of. */
export interface LabelledSentence {
  readonly text: string;
  /** The file it is in, which is the voice it is written in. */
  readonly voice: string;
  readonly reported: readonly IndicatorId[];
  /** Spoken of, yet denied, asked, required, imagined, taught or remedied. */
  readonly onlyNamed: readonly IndicatorId[];
}

/** The letter that stands for an indicator in the files of sentences. */
const letters: Readonly<Record<string, IndicatorId>> = Object.fromEntries(
  definitions.map(({ letter, indicator }) => [letter, indicator as IndicatorId]),
);

export const idsOf = (marks: string): IndicatorId[] =>
  [...marks].map((letter) => {
    const id = letters[letter];
    if (id === undefined) throw new Error(`"${letter}" stands for no indicator`);
    return id;
  });

/** Reads lines such as `PM-W|text`: documents and movement reported, wages only spoken of. */
export const sentencesIn = (file: string, voice: string): LabelledSentence[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const bar = line.indexOf("|");
      const [reported = "", onlyNamed = ""] = line.slice(0, bar).split("-");
      return { text: line.slice(bar + 1), voice, reported: idsOf(reported), onlyNamed: idsOf(onlyNamed) };
    });

const folder = join(import.meta.dirname, "sentences");

/** All sentences to learn from. */
export const trainingSentences = (): LabelledSentence[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => sentencesIn(join(folder, name), name.replace(".txt", "")));

/** The columns of labels that the model learns: is each indicator the topic; is it reported; is anything said to happen. */
export const columnsOf = (sentence: LabelledSentence): number[] => [
  ...indicatorIds.map((id) => (sentence.reported.includes(id) || sentence.onlyNamed.includes(id) ? 1 : 0)),
  ...indicatorIds.map((id) => (sentence.reported.includes(id) ? 1 : 0)),
  sentence.reported.length > 0 ? 1 : 0,
];
