import type { EvidenceStatus } from "../sentence-reading.js";
import { conceptLexicon } from "../words/concept-lexicon.js";
import type { SentenceFeatures } from "../words/sentence-features.js";
import { LOOK } from "../words/word-stream.js";

const LOOKS = 5;
const OTHERS = 7;

/** What the rules say of a sentence. */
export interface Evidence {
  readonly status: EvidenceStatus;
  readonly vague: readonly string[];
}

/** How many cues a sentence has. */
export const cueCount = (): number => conceptLexicon().size + LOOKS + OTHERS;

/**
 * What a reader would look for at a glance, for the second stage: concepts named (board, approve, sign, country, remedy,
 * consult …), capitals, numbers and years, a line to sign on, and whether the sentence tells of a deed, a plan, a denial or
 * nothing firm. Writes `cueCount()` numbers from `at` on.
 */
export function writeCues(
  { words, concepts }: SentenceFeatures,
  { status, vague }: Evidence,
  into: Float32Array,
  at: number,
): void {
  const lexicon = conceptLexicon();
  into.fill(0, at, at + cueCount());
  const looks = at + lexicon.size;
  for (let w = 0; w < words.count; w++) {
    into[at + (concepts[w] ?? 0)] = 1;
    const look = looks + (words.looks[w] ?? LOOK.lower);
    into[look] = (into[look] ?? 0) + 1;
  }
  into[at] = words.count;
  const others = looks + LOOKS;
  into[others] = words.hasUnderscores ? 1 : 0;
  into[others + 1] = words.hasSignatureMark ? 1 : 0;
  into[others + 2] = status === "implemented" ? 1 : 0;
  into[others + 3] = status === "planned" ? 1 : 0;
  into[others + 4] = status === "negated" ? 1 : 0;
  into[others + 5] = vague.length;
  into[others + 6] = words.count === 0 ? 0 : (into[looks + LOOK.capital] ?? 0) / words.count;
}
