import type { Methodology } from "../methodology/methodology.js";
import type { Supplier } from "../supplier/index.js";
import { answersOf } from "./answers.js";
import type { Evidence, Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { overlapping } from "./overlap.js";
import { unknownSector } from "./sector.js";
import type { ExposureTables } from "./tables.js";

/** The exposure of a supplier before controls: weighed factors, what each may still be off by, and what was not answered. */
export interface Exposure {
  readonly factors: readonly Factor[];
  readonly spreads: readonly Evidence["spread"][];
  readonly questions: readonly Question[];
}

const weighed = (evidence: readonly Evidence[], share: number): Factor[] => {
  const decibans = overlapping(
    evidence.map(({ weight }) => weight),
    share,
  );
  return evidence.map(({ id, group, label, known, value, why, sources }, i) => ({
    id,
    group,
    label,
    decibans: decibans[i]!,
    known,
    value,
    why,
    sources,
  }));
};

export const exposureOf = (supplier: Supplier, tables: ExposureTables, method: Methodology): Exposure => {
  const { country, government, group } = tables.country(supplier.country);
  const isic = supplier.activities?.find(({ scheme }) => scheme === "isic4")?.code;
  const sector = isic ? tables.sector(isic, group) : unknownSector(method, false);
  const answers = answersOf(supplier, false, method);
  const own = (chain: "workforce" | "chain") => answers.evidence.filter((each) => each.group === chain);
  return {
    factors: [
      ...weighed([country, government], method.overlap),
      ...weighed([sector], method.overlap),
      ...weighed(own("workforce"), method.overlap),
      ...weighed(own("chain"), method.overlap),
    ],
    spreads: [country, government, sector, ...answers.evidence].map(({ spread }) => spread),
    questions: answers.questions,
  };
};
