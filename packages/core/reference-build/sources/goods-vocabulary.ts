import type { Source } from "../table.js";

/** Our own vocabulary of goods: what they are called, their codes, who makes them and of what. */
export const goodsVocabulary: Source = {
  dataset: "goods-vocabulary",
  title: "Goods: names, HS 2022 codes, producing ISIC classes, components",
  source:
    "own work, reviewed good by good; codes checked against HS 2022, ISIC Rev. 4 and the US tariff codes of the listed goods",
  publisher: "Manumit",
  edition: "2026-11-24",
  retrieved: "2026-11-24",
  licence: "Apache-2.0",
  note: "Components are named where an official list or the nature of the good makes them certain, or else marked as usual only. A code that holds other goods as well is never read back into a good.",
};
