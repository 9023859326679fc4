import type { Example, TextKind } from "./example.js";
import { divisions } from "./isic-divisions.js";

const TYPICAL = 100;
const STRENGTH = 0.1;
const HIGHEST = 2;
const OFFICIAL = 5;
const BY_DATABASE = 0.7;
const BY_KIND: Partial<Record<TextKind, number>> = { rephrased: 0.5, purchase: 0.5, "own profile": 3 };

/**
 * Weighs company profiles of rare divisions more and of common ones less, since listed companies are not the suppliers of
 * the world, and profiles whose label an authority gave more than those that only a database put into an industry.
 */
export function balanced(examples: readonly Example[]): Example[] {
  const counts = new Float64Array(divisions.length);
  const certain = ({ kind, divisions: [first, second] }: Example) =>
    kind === "profile" && second === undefined ? first : undefined;
  for (const example of examples) {
    const division = certain(example);
    if (division !== undefined) counts[division] = (counts[division] ?? 0) + 1;
  }
  return examples.map((example) => {
    const byKind = BY_KIND[example.kind];
    if (byKind !== undefined) return { ...example, weight: byKind };
    if (isOfficial(example)) return { ...example, weight: OFFICIAL };
    const division = certain(example);
    if (example.kind !== "profile") return example;
    const rarity = division === undefined ? 1 : Math.min(HIGHEST, ((counts[division] ?? 1) / TYPICAL) ** -STRENGTH);
    return { ...example, weight: BY_DATABASE * rarity };
  });
}

/** Whether a profile carries a code of a company register or securities regulator. */
export function isOfficial({ kind, source }: Pick<Example, "kind" | "source">): boolean {
  return kind === "profile" && !source.endsWith("its industry");
}
