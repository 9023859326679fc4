import orders from "../../data/lists/us-cbp-wro.json";
import sanctions from "../../data/lists/us-magnitsky-forced-labour.json";
import uflpa from "../../data/lists/us-uflpa-entity-list.json";
import { edition, type ReferenceEdition, referenceEditions } from "../reference/editions.js";
import { tableOf } from "../reference/table-of.js";
import type { ListEdition } from "./list-edition.js";
import type { Listing } from "./listing.js";

type Row = Omit<Listing, "list">;

const describe = (dataset: string): ReferenceEdition => referenceEditions().find((each) => each.dataset === dataset)!;

const listingsOf = (dataset: string, rows: readonly Row[]): Listing[] => {
  const { url } = describe(dataset);
  return rows.map((row) => ({ list: dataset, ...row, ...(url !== undefined && { sourceUrl: url }) }));
};

const entityList = (): ListEdition => {
  const { dataset, title, edition, retrieved, note } = describe("us-uflpa-entity-list");
  return {
    list: dataset,
    title,
    edition,
    retrieved,
    ...(note !== undefined && { gaps: note }),
    listings: listingsOf(dataset, tableOf(uflpa) as Row[]),
  };
};

/**
 * The nine sanctioned organisations are too few to be screened against as a list that looks whole, so they stand beside
 * the orders of the same state, each entry under its own list and each dataset under `parts` with its own edition.
 */
const ordersAndSanctions = (): ListEdition => {
  const cbp = describe("us-cbp-wro");
  const magnitsky = describe("us-magnitsky-forced-labour");
  return {
    list: "us-cbp-orders-and-sanctions",
    title:
      "US orders against goods and organisations: CBP Withhold Release Orders and Findings, and Global Magnitsky sanctions that name forced labour",
    edition: cbp.edition,
    retrieved: cbp.retrieved,
    parts: [edition(cbp.dataset), edition(magnitsky.dataset)],
    gaps: [cbp.note, magnitsky.note].join(" "),
    listings: [
      ...listingsOf(cbp.dataset, tableOf(orders) as Row[]),
      ...listingsOf(magnitsky.dataset, tableOf(sanctions) as Row[]),
    ],
  };
};

/**
 * The lists that ship with the library, with their editions and known gaps: the UFLPA Entity List, and the US import
 * orders with the organisations under human-rights sanctions for forced labour. Closed orders are in it as history, with
 * `removed`. Official lists change every few weeks: load a newer edition where one is to be had.
 *
 * @example
 * ```ts
 * for (const { title, edition, listings } of embeddedLists()) console.log(title, edition, listings.length);
 * ```
 */
export const embeddedLists = (): ListEdition[] => [entityList(), ordersAndSanctions()];
