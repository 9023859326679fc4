import { once } from "../reference/once.js";
import { allGoods, type GoodRecord, goodRecord } from "./good.js";

/** A good that another is made of, and whether that is certain (by an official list or its nature) or only usual. */
export interface GoodInput {
  readonly good: string;
  readonly certainty: "certain" | "usual";
}

/** Everything reached from a good by repeated steps, nearest first, without the good itself. */
function reach(good: string, stepsFrom: (record: GoodRecord) => readonly string[]): string[] {
  const reached = new Set<string>([good]);
  for (const name of reached) {
    const record = goodRecord(name);
    for (const step of record === undefined ? [] : stepsFrom(record)) reached.add(step);
  }
  reached.delete(good);
  return [...reached];
}

const partsByBroader = once(() => {
  const parts = new Map<string, string[]>();
  for (const { good, broader } of allGoods().values())
    for (const name of broader) parts.set(name, [...(parts.get(name) ?? []), good]);
  return parts;
});

/** The goods that this one is a kind of, nearest first: tilapia is fish, and fish is seafood. */
export function broaderGoods(good: string): readonly string[] {
  return reach(good, ({ broader }) => broader);
}

/** The goods that a group word stands for; none where the word is no group. "Fish" alone does not mean dried fish. */
export function partsOfGroup(good: string): readonly string[] {
  if (goodRecord(good)?.group !== true) return [];
  return reach(good, (record) => (record.group ? (partsByBroader().get(record.good) ?? []) : []));
}

/**
 * What a good is made of, through all steps: a solar module holds cells, wafers, ingots, polysilicon, silicon metal.
 * A certain input reached only through a usual one is usual.
 *
 * @example
 * ```ts
 * inputsOf("Garments (cotton)"); // [{ good: "Cotton", certainty: "certain" }, …]
 * ```
 */
export function inputsOf(good: string): readonly GoodInput[] {
  const certain = reach(good, ({ madeOf }) => madeOf);
  const possible = reach(good, ({ madeOf, oftenMadeOf }) => [...madeOf, ...oftenMadeOf]);
  return [
    ...certain.map((input) => ({ good: input, certainty: "certain" as const })),
    ...possible
      .filter((input) => !certain.includes(input))
      .map((input) => ({ good: input, certainty: "usual" as const })),
  ];
}
