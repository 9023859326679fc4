import { goodsVocabulary } from "../sources/goods-vocabulary.js";
import type { Table } from "../table.js";
import { foldedPhrases, goodNames, ownGoods, parts } from "./goods-own.js";

const input = "own/goods-terms.csv";
const harmonizedSystem = "reference/hs_2022.csv";

/** The words by which buyers name goods; `~` marks a word that needs support around it, `=` one that takes no other ending. */
export const goodsTerms: Table = {
  file: "goods-terms.json",
  sources: [goodsVocabulary],
  inputs: [input, ownGoods, harmonizedSystem],
  key: ["good", "hs", "lang", "terms"],
  build(read) {
    const known = goodNames(read);
    const codes = new Set(read(harmonizedSystem, ["code"]).map(({ code }) => code));
    const owner = new Map<string, string>();
    return read(input, ["good", "hs", "lang", "terms"]).map(({ good, hs, lang, ...row }) => {
      const terms = foldedPhrases(row.terms);
      known([good], input);
      if (hs !== "" && !codes.has(hs)) throw new Error(`${input}: ${hs} of ${good} is no HS 2022 code`);
      for (const term of parts(terms)) {
        const bare = term.replace(/^[~=]+/, "");
        const other = owner.get(bare);
        if (other !== undefined && other !== good) throw new Error(`${input}: "${bare}" names ${other} and ${good}`);
        owner.set(bare, good);
      }
      return { good, hs, lang, terms };
    });
  },
};
