import type { Source } from "../table.js";

/** The US list of goods made with forced or child labour, 2024, the source of every good × origin figure. */
export const usDolGoods: Source = {
  dataset: "us-dol-goods",
  title: "List of Goods Produced by Child Labor or Forced Labor",
  source: "public copies of the 2024 list, put together and compared with press notes of the edition",
  publisher: "US Department of Labor, Bureau of International Labor Affairs",
  edition: "2024",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods",
  note: "478 direct country-good pairs; 28 of 53 downstream pairs are known with their country; the Netherlands and its good are missing. An unlisted pair is unknown, not safe.",
};

/** The products for which US federal contractors must certify, derived from the pairs marked forced child labour. */
export const usDolEo13126: Source = {
  dataset: "us-dol-eo13126",
  title: "List of Products Produced by Forced or Indentured Child Labor (Executive Order 13126)",
  source:
    "derived from the forced child labour marks of the 2024 list of goods; 36 of 53 pairs confirmed by a reprint of 2016",
  publisher: "US Department of Labor, Bureau of International Labor Affairs",
  edition: "2024-09-05",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-products",
};
