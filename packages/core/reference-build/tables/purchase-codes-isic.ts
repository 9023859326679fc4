import { compactCrosswalk } from "../crosswalk.js";
import { isicCodes, isicTree } from "../isic-tree.js";
import { cpv2008, unspsc } from "../sources/activity-schemes.js";
import type { Source, Table } from "../table.js";

/** A classification of purchases whose codes we placed in ISIC ourselves, by prefix; each prefix must lead to a published code. */
function purchaseCodes(column: string, source: Source, published: string, placement: string): Table {
  return {
    file: `${column}-isic.json`,
    sources: [source],
    inputs: [published, placement, isicCodes],
    key: [column],
    build(read) {
      const tree = isicTree(read);
      const codes = read(published, ["code"]).map(({ code }) => code);
      const crosswalk = new Map<string, string>();
      for (const { [column]: prefix = "", isic } of read(placement, [column, "isic"])) {
        if (!tree.has(isic ?? "")) throw new Error(`${placement}: "${isic}" is not an ISIC code`);
        if (!codes.some((code) => code.startsWith(prefix)))
          throw new Error(`${placement}: no code starts with ${prefix}`);
        if (crosswalk.has(prefix)) throw new Error(`${placement}: ${prefix} occurs twice`);
        crosswalk.set(prefix, isic ?? "");
      }
      return compactCrosswalk(column, crosswalk);
    },
  };
}

export const cpvToIsic = purchaseCodes("cpv", cpv2008, "reference/cpv_2008.csv", "own/cpv-2008-isic-4.csv");

export const unspscToIsic = purchaseCodes(
  "unspsc",
  unspsc,
  "reference/unspsc_segments_families.csv",
  "own/unspsc-isic-4.csv",
);
