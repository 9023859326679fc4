import type { ReadFacts } from "../facts/index.js";
import type { Criterion } from "../reading/criterion.js";
import type { StatementDocument } from "../reading/sentence.js";
import type { AskedAbout } from "./asked-about.js";
import { cuesIn } from "./cues/statement-cues.js";
import type { PreviousComparison } from "./previous/compare-previous.js";
import type { ReadSentence } from "./read-sentence.js";
import type { StatementMetadata } from "./review-options.js";

/** A sentence with the groups of cue words in it and in the heading above it. */
export interface CuedSentence extends ReadSentence {
  readonly cues: ReadonlySet<string>;
  readonly headingCues: ReadonlySet<string>;
  readonly words: number;
  /** Last year's words with the year changed. */
  readonly copied: boolean;
}

/** Where each criterion was decided for and each group of cues found, as indices of sentences in the order of the text. */
export interface EvidencePlaces {
  readonly byCriterion: ReadonlyMap<Criterion, readonly number[]>;
  readonly byCue: ReadonlyMap<string, readonly number[]>;
}

/** All that the rules may look at. */
export interface StatementUnderReview {
  readonly document: StatementDocument;
  readonly sentences: readonly CuedSentence[];
  readonly places: EvidencePlaces;
  readonly facts: ReadFacts;
  readonly metadata: StatementMetadata;
  readonly previous?: PreviousComparison;
  readonly askedAbout?: AskedAbout;
  /** Whether it reads as an organisation's statement about itself; else nothing in it is a disclosure. */
  readonly own: boolean;
  /** Made for a group of companies, or jointly by several. */
  readonly forGroup: boolean;
  readonly joint: boolean;
}

const nothing: ReadonlySet<string> = new Set();

/** Counts words up to a handful, which is all that the rules ask. */
const countWords = (text: string): number => text.slice(0, 400).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Finds the cues of every sentence once; equal texts and headings share them. */
export const cueSentences = (sentences: readonly ReadSentence[], copied: ReadonlySet<number>): CuedSentence[] => {
  const known = new Map<string, ReadonlySet<string>>();
  const cuesOf = (text: string | undefined): ReadonlySet<string> => {
    if (text === undefined) return nothing;
    const cached = known.get(text);
    if (cached) return cached;
    const cues = cuesIn(text);
    known.set(text, cues);
    return cues;
  };
  return sentences.map((sentence, index) => ({
    ...sentence,
    cues: cuesOf(sentence.text),
    headingCues: cuesOf(sentence.heading),
    words: countWords(sentence.text),
    copied: copied.has(index),
  }));
};

const push = <K>(map: Map<K, number[]>, key: K, index: number): void => {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
};

/** Indexes the sentences by what they disclose, so that each requirement looks only at those that may speak to it. */
export const placesOf = (sentences: readonly CuedSentence[]): EvidencePlaces => {
  const byCriterion = new Map<Criterion, number[]>();
  const byCue = new Map<string, number[]>();
  for (const [index, { criteria, cues }] of sentences.entries()) {
    for (const [criterion, { decision }] of Object.entries(criteria) as [Criterion, { decision: boolean }][]) {
      if (decision) push(byCriterion, criterion, index);
    }
    for (const cue of cues) push(byCue, cue, index);
  }
  return { byCriterion, byCue };
};
