import type { Methodology } from "../methodology/methodology.js";
import type { Supplier } from "../supplier/index.js";
import type { Evidence, Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { weighTogether } from "./overlap.js";
import { unknownSector } from "./sector.js";
import type { ExposureTables } from "./tables.js";

/** The exposure of a supplier before controls: weighed factors, what each may still be off by, and what was not answered. */
export interface Exposure {
  readonly factors: readonly Factor[];
  readonly spreads: readonly Evidence["spread"][];
  readonly questions: readonly Question[];
}

export const exposureOf = (supplier: Supplier, tables: ExposureTables, method: Methodology): Exposure => {
  const { country, government, group } = tables.country(supplier.country);
  const isic = supplier.activities?.find(({ scheme }) => scheme === "isic4")?.code;
  const sector = isic ? tables.sector(isic, group) : unknownSector(method, false);
  const { workforce, chain, questions } = tables.answers(supplier);
  return {
    factors: [[country, government], [sector], workforce, chain].flatMap((related) =>
      weighTogether(related, method.overlap),
    ),
    spreads: [country, government, sector, ...workforce, ...chain].map(({ spread }) => spread),
    questions,
  };
};
