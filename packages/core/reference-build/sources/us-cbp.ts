import type { Source } from "../table.js";

/** Withhold release orders and findings. The goods table takes those against whole classes of goods, the list takes all. */
export const usCbpOrders: Source = {
  dataset: "us-cbp-wro",
  title: "Withhold Release Orders and Findings",
  source: "public copy of the publisher's data file of 23 June 2026",
  publisher: "US Customs and Border Protection",
  edition: "2026-06-23",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.cbp.gov/trade/forced-labor/withhold-release-orders-and-findings",
  note: "All 67 orders open on that day. Of about 33 closed ones 15 are here, as history. Flags of vessels are not given.",
};
