import { statusOf } from "../evidence/evidence-status.js";
import { plainText } from "../evidence/plain-text.js";
import { vaguePatterns } from "../evidence/vague-patterns.js";
import type { LinearReader } from "./linear-reader.js";
import { WIDTH } from "./linear-weights.js";
import { CRITERIA, PLACES, SIDES, type StatementModelFile } from "./model-file.js";
import { cueCount, type Evidence, writeCues } from "./sentence-cues.js";
import { newTrace, type Trace } from "./trace.js";

/** The three bins of where sentence `i` of `count` stands; none in a text too short to have a beginning and an end. */
export function placesOf(i: number, count: number): readonly number[] {
  if (count < SHORTEST_STATEMENT) return [];
  return [Math.min(9, Math.floor((10 * i) / count)), 10 + Math.min(7, i), 18 + Math.min(7, count - 1 - i)];
}

const SHORTEST_STATEMENT = 8;

/**
 * The linear scores of all sentences: by criterion, then sentence. `parts` holds what each sentence adds to itself and to
 * its neighbours, `WIDTH` numbers each.
 */
export function linearScores(
  parts: Float32Array,
  { bias, places }: Pick<StatementModelFile, "bias" | "places">,
): Float64Array[] {
  const count = parts.length / WIDTH;
  const scores = Array.from({ length: CRITERIA }, () => new Float64Array(count));
  scores.forEach((values, criterion) => {
    const placed = Float64Array.from({ length: PLACES }, (_, place) => places[criterion]?.[place] ?? 0);
    for (let i = 0; i < count; i++) {
      let score = (bias[criterion] ?? 0) + (parts[i * WIDTH + criterion] ?? 0);
      SIDES.forEach(({ step, shares }, side) => {
        let beside = i + step;
        for (let k = 0; k < shares.length && beside >= 0 && beside < count; k++, beside += step)
          score += shares[k]! * parts[beside * WIDTH + (side + 1) * CRITERIA + criterion]!;
      });
      for (const place of placesOf(i, count)) score += placed[place] ?? 0;
      values[i] = score;
    }
  });
  return scores;
}

/** What the model reads in each sentence by itself: its share in the linear scores, `WIDTH` numbers each, and its cues. */
export interface StatementParts {
  readonly parts: Float32Array;
  readonly cues: Float32Array;
  readonly evidence: readonly Evidence[];
  readonly trace: Trace;
}

/** Reads every sentence by itself; a sentence under its heading is read with it by the words, alone by the rules. */
export function readParts(
  reader: LinearReader,
  texts: readonly string[],
  alone: readonly string[] = texts,
): StatementParts {
  const width = cueCount();
  const parts = new Float32Array(texts.length * WIDTH);
  const cues = new Float32Array(texts.length * width);
  const trace = newTrace(texts.length);
  const evidence = texts.map((text, i) => {
    const plain = plainText(alone[i] ?? text);
    const found = { status: statusOf(plain), vague: vaguePatterns(plain) };
    parts.set(reader.read(text, trace), i * WIDTH);
    writeCues(reader.features(), found, cues, i * width);
    return found;
  });
  return { parts, cues, evidence, trace };
}
