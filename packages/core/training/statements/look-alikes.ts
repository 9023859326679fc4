import { seededRandom } from "../activities/seeded-random.js";
import type { LabelledStatement } from "./labelled-statements.js";

/** Words in a row that two statements rarely share by chance. */
const RUN = 8;
/** Share of the shorter statement's runs from which on two statements count as look-alikes. */
const LEAST_SHARED = 0.15;

/**
 * Groups statements that share text (one company's statement of two years, or a template). Answers the group of each
 * statement: look-alikes of look-alikes are in one group.
 */
export function lookAlikes(statements: readonly LabelledStatement[]): number[] {
  const group = statements.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const runs = statements.map(({ texts }) => runsOfWords(texts));
  runs.forEach((of, a) => {
    runs.slice(0, a).forEach((other, b) => {
      const [short, long] = of.size < other.size ? [of, other] : [other, of];
      let shared = 0;
      for (const run of short) if (long.has(run)) shared++;
      if (shared >= LEAST_SHARED * short.size) group[find(a)] = find(b);
    });
  });
  return group.map((_, at) => find(at));
}

function runsOfWords(texts: readonly string[]): Set<string> {
  const words = texts
    .join(" ")
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .split(/\s+/);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" ")));
}

/** Deals groups of statements to folds, the largest first to the smallest fold of its set; answers each statement's fold. */
export function dealFolds(
  statements: readonly LabelledStatement[],
  groups: readonly number[],
  folds: number,
  seed: number,
): number[] {
  const random = seededRandom(seed);
  const sizes = new Map<number, { set: string; size: number; tie: number }>();
  statements.forEach(({ texts, set }, at) => {
    const of = groups[at] ?? at;
    const entry = sizes.get(of) ?? { set, size: 0, tie: random() };
    entry.size += texts.length;
    sizes.set(of, entry);
  });
  const load = new Map<string, number[]>();
  const foldOf = new Map<number, number>();
  const jittered = [...sizes].sort(([, a], [, b]) => b.size * (0.7 + 0.6 * b.tie) - a.size * (0.7 + 0.6 * a.tie));
  for (const [group, { set, size }] of jittered) {
    const loads = load.get(set) ?? new Array<number>(folds).fill(0);
    load.set(set, loads);
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + size;
    foldOf.set(group, least);
  }
  return statements.map((_, at) => foldOf.get(groups[at] ?? at) ?? 0);
}
