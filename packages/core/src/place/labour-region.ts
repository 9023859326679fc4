import rows from "../../data/regions.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** A region where the state itself imposes labour: no audit there can be trusted. */
export interface LabourRegion {
  readonly region: string;
  readonly name: string;
  /** Alpha-2 of the country it lies in. */
  readonly country: string;
  /** True where all of the country is the region. */
  readonly wholeCountry: boolean;
  /** What the state does, in a few words. */
  readonly programme: string;
  /** `systemic`: a law presumes it or bans the good; `documented`: credible official findings, no presumption. */
  readonly strength: "systemic" | "documented";
  /** The goods it is limited to, by their names in the vocabulary of goods; null: all work there. */
  readonly goods: readonly string[] | null;
  /** Ids of the datasets that say so, for `edition`. */
  readonly sources: readonly string[];
}

/** Every region of state-imposed labour, by id. */
export const labourRegions: () => ReadonlyMap<string, LabourRegion> = once(
  () => new Map((tableOf(rows) as readonly LabourRegion[]).map((row) => [row.region, row])),
);
