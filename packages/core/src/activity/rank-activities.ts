import { isicTitle } from "../reference/isic.js";
import type { ActivityModelFile } from "./activity-model.js";
import type { ActivityScores, DivisionColumns } from "./activity-scores.js";

/** One thing that a text says its author does. */
export interface InferredActivity {
  /** An ISIC Rev. 4 class ("4520") where the text is clear enough, else a division ("45"), else a section ("G"). */
  readonly isic: string;
  /** Its title in ISIC Rev. 4. */
  readonly title: string;
  /** How likely this is what the text tells of, 0 to 1. */
  readonly probability: number;
}

const LEAST = 0.01;
const CLASS_IS_CLEAR = 0.75;

/**
 * Turns scores into activities, likeliest first. They never overlap, so that their probabilities add: how likely a
 * section is, is the sum of what lies in it. A section takes the place of its divisions where it is the likeliest and
 * none of them is.
 */
export function rankActivities(
  scores: ActivityScores,
  divisions: readonly DivisionColumns[],
  { columns, temperature }: ActivityModelFile,
): InferredActivity[] {
  const found: InferredActivity[] = [];
  const add = (isic: string, probability: number): void => {
    found.push({ isic, title: isicTitle(isic) ?? "", probability: Math.floor(probability * 1e4) / 1e4 });
  };
  const open = openSection(scores.divisions, divisions);
  if (open !== undefined) add(columns[open.column] ?? "", open.probability);
  divisions.forEach(({ code, sectionColumn, classColumns }, d) => {
    const probability = scores.divisions[d] ?? 0;
    if (probability < LEAST || sectionColumn === open?.column) return;
    const likeliest = likeliestClass(scores.sums, classColumns, temperature.class);
    if (likeliest.share >= CLASS_IS_CLEAR) add(columns[likeliest.column] ?? code, probability * likeliest.share);
    else add(code, probability);
  });
  return found.sort((a, b) => b.probability - a.probability || (a.isic < b.isic ? -1 : 1));
}

/** The likeliest section, if the likeliest division lies elsewhere. */
function openSection(probabilities: Float64Array, divisions: readonly DivisionColumns[]) {
  const shares = new Map<number, number>();
  let likeliest = { column: -1, probability: 0 };
  divisions.forEach(({ sectionColumn }, d) => {
    const probability = probabilities[d] ?? 0;
    shares.set(sectionColumn, (shares.get(sectionColumn) ?? 0) + probability);
    if (probability > likeliest.probability) likeliest = { column: sectionColumn, probability };
  });
  const [column, probability] = [...shares].reduce((most, share) => (share[1] > most[1] ? share : most));
  return column === likeliest.column ? undefined : { column, probability };
}

/** The likeliest class of a division, and its share of the division's probability. */
function likeliestClass(
  sums: Float64Array,
  classColumns: readonly number[],
  temperature: number,
): { column: number; share: number } {
  let column = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const at of classColumns) {
    if ((sums[at] ?? 0) <= highest) continue;
    highest = sums[at] ?? 0;
    column = at;
  }
  let total = 0;
  for (const at of classColumns) total += Math.exp(((sums[at] ?? 0) - highest) / temperature);
  return { column, share: 1 / total };
}
