import type { ActivityModelFile } from "../../src/activity/activity-model.js";
import { unpackModel } from "../../src/activity/activity-model.js";
import { activityReader } from "../../src/activity/activity-scores.js";
import { divisions, sectionOfDivision, sections } from "./isic-divisions.js";

/** How much the logarithm of the highest probability weighs in the evidence test. */
export const EVIDENCE_FROM_CONFIDENCE = 2;

/** What a model that has not seen a text makes of it: all that scores and calibration need. */
export interface Reading {
  readonly kind: string;
  readonly evidence: number;
  /** Probabilities by division. */
  readonly divisions: Float64Array;
  /** Logits of the classes of the right division, and which is right; empty where the class is not known. */
  readonly classes: { readonly logits: readonly number[]; readonly right: number };
  readonly rightSections: readonly string[];
  readonly rightDivisions: readonly string[];
}

export interface Question {
  readonly text: string;
  readonly kind: string;
  readonly sections: readonly string[];
  /** Empty where the division is not known for certain. */
  readonly divisions: readonly string[];
  readonly isicClass: string;
}

/** Reads texts with a model. */
export function readings(file: ActivityModelFile, questions: readonly Question[]): Reading[] {
  const reader = activityReader(unpackModel(file));
  return questions.map(({ text, kind, sections: rightSections, divisions: rightDivisions, isicClass }) => {
    const scores = reader.read(text);
    const columns = reader.divisions.find(({ code }) => isicClass.startsWith(code))?.classColumns ?? [];
    return {
      kind,
      evidence: scores.evidence,
      divisions: scores.divisions.slice(),
      classes: {
        logits: columns.map((column) => scores.sums[column] ?? 0),
        right: columns.findIndex((column) => file.columns[column] === isicClass),
      },
      rightSections,
      rightDivisions,
    };
  });
}

/** Section probabilities: the sums of their divisions'. */
export function sectionShares(byDivision: Float64Array): Float64Array {
  const shares = new Float64Array(sections.length);
  byDivision.forEach((share, d) => {
    const section = sectionOfDivision[d] ?? 0;
    shares[section] = (shares[section] ?? 0) + share;
  });
  return shares;
}

/** Names in order of falling share. */
export function ranked(shares: Float64Array, names: readonly string[]): string[] {
  return [...shares.keys()].sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0)).map((at) => names[at] ?? "");
}

/** The summed probability of the right divisions. */
export function probabilityOfRight({ divisions: shares, rightDivisions, rightSections }: Reading): number {
  return shares.reduce((total, share, d) => {
    const code = divisions[d] ?? "";
    const right =
      rightDivisions.length > 0
        ? rightDivisions.includes(code)
        : rightSections.includes(sections[sectionOfDivision[d] ?? 0] ?? "");
    return right ? total + share : total;
  }, 0);
}

/** A reading as it would be at another temperature. */
export function atTemperature(reading: Reading, temperature: number): Reading {
  const powers = reading.divisions.map((share) => share ** (1 / temperature));
  const total = powers.reduce((a, b) => a + b, 0);
  const cooled = powers.map((power) => power / total);
  const change = Math.log(Math.max(...cooled)) - Math.log(Math.max(...reading.divisions));
  return { ...reading, divisions: cooled, evidence: reading.evidence + EVIDENCE_FROM_CONFIDENCE * change };
}

/** Readings by kind of text, in order of first appearance. */
export function byKind(all: readonly Reading[]): [kind: string, readings: Reading[]][] {
  const kinds = new Map<string, Reading[]>();
  for (const reading of all) {
    const readings = kinds.get(reading.kind);
    if (readings) readings.push(reading);
    else kinds.set(reading.kind, [reading]);
  }
  return [...kinds];
}
