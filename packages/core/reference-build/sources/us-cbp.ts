import type { Source } from "../table.js";

/** Withhold release orders and findings; only those against whole classes of goods of a country are taken for the goods table. */
export const usCbpOrders: Source = {
  dataset: "us-cbp-wro",
  title: "Withhold Release Orders and Findings",
  source: "public copy of the publisher's data file of 23 June 2026",
  publisher: "US Customs and Border Protection",
  edition: "2026-06-23",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings",
};
