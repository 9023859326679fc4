import { compactCrosswalk } from "../crosswalk.js";
import { type IsicTree, isicCodes, isicTree } from "../isic-tree.js";
import { naics2017ToIsic, naics2022 } from "../sources/activity-schemes.js";
import type { Read, Table } from "../table.js";

const naics = "reference/naics_2022.csv";
const concordance = "reference/naics2017_isic4.csv";
const placement = "own/naics-2022-isic-4.csv";

/** Each six-digit code of 2017 or 2022 with its ISIC code: our placement, else what its classes of the concordance share. */
function sixDigitCodes(read: Read, tree: IsicTree, placed: ReadonlyMap<string, string>): Map<string, string> {
  const classes = new Map<string, Set<string>>();
  for (const { naics_2017, isic4_class } of read(concordance, ["naics_2017", "isic4_class"]))
    classes.set(naics_2017, (classes.get(naics_2017) ?? new Set()).add(isic4_class));

  const codes = new Set(
    [...classes.keys(), ...read(naics, ["code"]).map(({ code }) => code)].filter((code) => /^\d{6}$/.test(code)),
  );
  const resolved = new Map<string, string>();
  for (const code of codes) {
    const linked = [...(classes.get(code) ?? [])];
    const isic = placed.get(code) ?? tree.shared(linked);
    if (isic === undefined) throw new Error(`${placement} must place NAICS ${code}: ${linked.join(", ")}`);
    resolved.set(code, isic);
  }
  return resolved;
}

/** Industry groups and sectors get our placement, else what all codes below them share. */
export const naicsToIsic: Table = {
  file: "naics-isic.json",
  sources: [naics2022, naics2017ToIsic],
  inputs: [naics, concordance, placement, isicCodes],
  key: ["naics"],
  build(read) {
    const tree = isicTree(read);
    const placed = new Map(read(placement, ["naics", "isic"]).map(({ naics, isic }) => [naics, isic]));
    const sixDigits = sixDigitCodes(read, tree, placed);
    const in2022 = new Set(read(naics, ["code"]).map(({ code }) => code));
    const below = (prefix: string) => {
      const all = [...sixDigits].filter(([code]) => code.startsWith(prefix));
      const current = all.filter(([code]) => in2022.has(code));
      return (current.length > 0 ? current : all).map(([, isic]) => isic);
    };
    const crosswalk = new Map(sixDigits);
    for (const code of sixDigits.keys())
      for (const prefix of [2, 3, 4, 5].map((length) => code.slice(0, length))) {
        if (crosswalk.has(prefix)) continue;
        const isic = placed.get(prefix) ?? tree.shared(below(prefix));
        if (isic === undefined && in2022.has(prefix)) throw new Error(`${placement} must place NAICS ${prefix}`);
        if (isic !== undefined) crosswalk.set(prefix, isic);
      }
    return compactCrosswalk("naics", crosswalk);
  },
};
