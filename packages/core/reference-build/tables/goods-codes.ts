import { goodsVocabulary } from "../sources/goods-vocabulary.js";
import type { Read, Table } from "../table.js";
import { goodNames, ownGoods, parts } from "./goods-own.js";

const input = "own/goods-codes.csv";
const cpv = "reference/cpv_2008.csv";
const unspsc = "reference/unspsc_segments_families.csv";

/** Whether some code of the scheme begins with the prefix. UNSPSC commodities are not in the stored copy and go unchecked. */
function prefixCheck(read: Read) {
  const codes: Readonly<Record<string, readonly string[]>> = {
    cpv2008: read(cpv, ["code"]).map(({ code }) => code),
    unspsc: read(unspsc, ["code"]).map(({ code }) => code),
  };
  return (scheme: string, prefix: string) => {
    const known = codes[scheme];
    const unchecked = known === undefined || (scheme === "unspsc" && prefix.length > 6);
    if (!unchecked && !known.some((code) => code.startsWith(prefix)))
      throw new Error(`${input}: no ${scheme} code begins with ${prefix}`);
  };
}

/** Which goods a CPV or UNSPSC prefix, or an HS code of an older edition, stands for; several where it covers several. */
export const goodsCodes: Table = {
  file: "goods-codes.json",
  sources: [goodsVocabulary],
  inputs: [input, ownGoods, cpv, unspsc],
  key: ["scheme", "prefix"],
  build(read) {
    const known = goodNames(read);
    const check = prefixCheck(read);
    return read(input, ["scheme", "prefix", "goods"]).map(({ scheme, prefix, goods }) => {
      check(scheme, prefix);
      return { scheme, prefix, goods: known(parts(goods), `${scheme} ${prefix}`) };
    });
  },
};
