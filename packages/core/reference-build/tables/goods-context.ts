import { goodsVocabulary } from "../sources/goods-vocabulary.js";
import type { Table } from "../table.js";
import { foldedPhrases, goodNames, ownGoods } from "./goods-own.js";

const words = "own/goods-context.csv";
const compounds = "own/goods-compounds.csv";

/** Words around a good that decide whether it is one: phrases that name none, words that turn away or support. */
export const goodsContext: Table = {
  file: "goods-context.json",
  sources: [goodsVocabulary],
  inputs: [words],
  key: ["role", "words"],
  build: (read) =>
    read(words, ["role", "words"]).map(({ role, words }) => ({
      role,
      words: role === "spelling" ? words : foldedPhrases(words),
    })),
};

/** A material and a product in one phrase that together name a third good: cotton and garments are cotton garments. */
export const goodsCompounds: Table = {
  file: "goods-compounds.json",
  sources: [goodsVocabulary],
  inputs: [compounds, ownGoods],
  key: ["material", "product"],
  build(read) {
    const known = goodNames(read);
    return read(compounds, ["material", "product", "good"]).map(({ material, product, good }) => {
      known([material, product, good], compounds);
      return { material, product, good };
    });
  },
};
