import { seededRandom } from "../activities/seeded-random.js";
import type { LabelledStatement } from "./labelled-statements.js";

const LONG_SENTENCE = 60;
const SHARED_SENTENCES = 3;

/**
 * Groups statements that share text (one company's statement of two years, or a template): three long sentences in
 * common, letters only. Answers the group of each statement.
 */
export function lookAlikes(statements: readonly LabelledStatement[]): number[] {
  const group = statements.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const keys = statements.map(
    ({ texts }) =>
      new Set(
        texts.map((text) => text.toLowerCase().replace(/[^a-z]/g, "")).filter((key) => key.length >= LONG_SENTENCE),
      ),
  );
  for (let a = 0; a < keys.length; a++) {
    for (let b = a + 1; b < keys.length; b++) {
      let shared = 0;
      for (const key of keys[a] ?? []) if (keys[b]?.has(key)) shared++;
      if (shared >= SHARED_SENTENCES) group[find(b)] = find(a);
    }
  }
  return group.map((_, at) => find(at));
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
