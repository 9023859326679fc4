import { goodsVocabulary } from "../sources/goods-vocabulary.js";
import type { Read, Table } from "../table.js";
import { goodNames, ownGoods, parts } from "./goods-own.js";

const harmonizedSystem = "reference/hs_2022.csv";
const activities = "reference/isic_rev4.csv";

/** A code of the classification, or a mistake in our row. */
function codesOf(read: Read, input: string, what: string) {
  const known = new Set(read(input, ["code"]).map(({ code }) => code));
  return (codes: readonly string[], good: string) => {
    for (const code of codes) if (!known.has(code)) throw new Error(`${good}: ${code} is no ${what} code`);
    return [...codes];
  };
}

/** An empty list says nothing: it is left out, so that rows stay short. */
const some = (field: string, values: readonly string[]) => (values.length === 0 ? {} : { [field]: values });

/**
 * Every good: HS 2022 prefixes, the ISIC classes that produce it, the broader goods it is one of, and what it is made of.
 * `hsPart` holds codes that cover other goods as well; `group` marks words that buyers use for all their parts together.
 */
export const goods: Table = {
  file: "goods.json",
  sources: [goodsVocabulary],
  inputs: [ownGoods, harmonizedSystem, activities],
  key: ["good"],
  build(read) {
    const hs = codesOf(read, harmonizedSystem, "HS 2022");
    const isic = codesOf(read, activities, "ISIC Rev. 4");
    const known = goodNames(read);
    const columns = ["good", "listed_as", "group", "hs", "isic", "broader", "made_of", "often_made_of"] as const;
    return read(ownGoods, columns).map((row) => {
      const codes = parts(row.hs);
      const whole = codes.filter((code) => !code.startsWith("~"));
      const part = codes.filter((code) => code.startsWith("~")).map((code) => code.slice(1));
      return {
        good: row.good,
        ...some("listedAs", parts(row.listed_as)),
        ...(row.group === "yes" ? { group: true } : {}),
        ...some("hs", hs(whole, row.good)),
        ...some("hsPart", hs(part, row.good)),
        ...some("isic", isic(parts(row.isic), row.good)),
        ...some("broader", known(parts(row.broader), row.good)),
        ...some("madeOf", known(parts(row.made_of), row.good)),
        ...some("oftenMadeOf", known(parts(row.often_made_of), row.good)),
      };
    });
  },
};
