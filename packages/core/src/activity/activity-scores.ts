import { isicSection } from "../reference/isic.js";
import { type ActivityModel, EVIDENCE } from "./activity-model.js";
import { featureReader } from "./text-features.js";

/** What the model makes of one text; overwritten by the next reading. */
export interface ActivityScores {
  /** Weighted sums, by column of the model. */
  readonly sums: Float64Array;
  /** Probabilities, in the order of `ActivityReader.divisions`. */
  readonly divisions: Float64Array;
  /** How much speaks for an activity being told at all; compare with the model's `evidence.least`. */
  evidence: number;
}

/** A place of the classification: its code, and where its parts stand in the model. */
export interface DivisionColumns {
  readonly code: string;
  readonly column: number;
  readonly sectionColumn: number;
  readonly classColumns: readonly number[];
}

/** Reads texts with one model. */
export interface ActivityReader {
  readonly divisions: readonly DivisionColumns[];
  read(text: string): ActivityScores;
}

/** Makes a reader of a model. */
export function activityReader(model: ActivityModel): ActivityReader {
  const { columns: names, bias, temperature, evidence } = model.file;
  const features = featureReader();
  const seenAt = new Uint32Array(model.file.rows);
  let reading = 0;
  const rows = new Int32Array(features("").hashes.length);
  const values = new Float64Array(rows.length);
  const divisions = names.flatMap((code, column) =>
    /^\d\d$/.test(code)
      ? [
          {
            code,
            column,
            sectionColumn: names.indexOf(isicSection(code) ?? ""),
            classColumns: names.flatMap((name, at) => (name.length === 4 && name.startsWith(code) ? [at] : [])),
          },
        ]
      : [],
  );
  const divisionColumn = Int32Array.from(divisions, (division) => division.column);
  const sectionColumn = Int32Array.from(divisions, (division) => division.sectionColumn);
  const scores: ActivityScores = {
    sums: new Float64Array(names.length),
    divisions: new Float64Array(divisions.length),
    evidence: 0,
  };
  const evidenceColumn = names.indexOf(EVIDENCE);
  const startingSums = Float64Array.from(bias);

  /** Rows of the model that the text touches, each once, with the length of its vector. */
  function collect(text: string): { count: number; length: number } {
    const found = features(text);
    reading++;
    let count = 0;
    let squares = 0;
    for (let i = 0; i < found.count; i++) {
      const row = model.rowOf(found.hashes[i] ?? 0);
      if (row < 0) continue;
      if (seenAt[row] === reading) continue;
      seenAt[row] = reading;
      const weight = found.weights[i] ?? 0;
      rows[count] = row;
      values[count++] = weight;
      squares += weight * weight;
    }
    return { count, length: Math.sqrt(squares) };
  }

  function read(text: string): ActivityScores {
    const { count, length } = collect(text);
    const { sums } = scores;
    sums.set(startingSums);
    for (let i = 0; i < count; i++) {
      const row = rows[i] ?? 0;
      const value = (values[i] ?? 0) / length;
      const end = model.starts[row + 1] ?? 0;
      for (let cell = model.starts[row] ?? 0; cell < end; cell++) {
        const column = model.columns[cell] ?? 0;
        sums[column] = (sums[column] ?? 0) + value * (model.weights[cell] ?? 0);
      }
    }
    let highest = Number.NEGATIVE_INFINITY;
    for (let d = 0; d < divisions.length; d++) {
      const logit = ((sums[divisionColumn[d] ?? 0] ?? 0) + (sums[sectionColumn[d] ?? 0] ?? 0)) / temperature.division;
      scores.divisions[d] = logit;
      if (logit > highest) highest = logit;
    }
    toProbabilities(scores.divisions, highest);
    let confidence = 0;
    for (const probability of scores.divisions) if (probability > confidence) confidence = probability;
    scores.evidence =
      count === 0 ? Number.NEGATIVE_INFINITY : (sums[evidenceColumn] ?? 0) + evidence.confidence * Math.log(confidence);
    return scores;
  }

  return { divisions, read };
}

function toProbabilities(logits: Float64Array, highest: number): void {
  let total = 0;
  for (let i = 0; i < logits.length; i++) {
    const odds = Math.exp((logits[i] ?? 0) - highest);
    logits[i] = odds;
    total += odds;
  }
  for (let i = 0; i < logits.length; i++) logits[i] = (logits[i] ?? 0) / total;
}
