import rows from "../../../data/official-lists.json";
import { brazilCsv } from "./brazil-csv.js";
import { cbpCsv } from "./cbp-csv.js";
import { dolGoods } from "./dol-goods.js";
import { openSanctionsEntities } from "./open-sanctions.js";
import type { ListReader } from "./published-list.js";
import { uflpaPage } from "./uflpa-page.js";

const readers: Readonly<Record<string, ListReader>> = {
  "uflpa-page": uflpaPage,
  "cbp-csv": cbpCsv,
  "brazil-csv": brazilCsv,
  "dol-goods": dolGoods,
};

/** A list that is fetched from its publisher, with what a whole edition of it looks like. */
export interface OfficialList {
  readonly list: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Text of the one link on the page at `url` that leads to the file, as a regular expression. */
  readonly link?: string;
  /** Name of the file that the index at `url` states with its address, length and checksum. */
  readonly resource?: string;
  /** Fetched only where it is asked for by name. */
  readonly onlyByName?: true;
  /** How many entries a whole edition has at least and at most. */
  readonly entries: readonly [least: number, most: number];
  readonly sections: readonly string[];
  /** Names that have stood in every edition for years. */
  readonly sentinels: readonly string[];
  readonly read: ListReader;
}

/**
 * The official lists that can be fetched, those that are fetched only by name included. Their readers were built from
 * descriptions of the pages and were never run against the live ones: a page of another shape is refused, never read in
 * part.
 *
 * @example
 * ```ts
 * officialLists().map(({ list, url }) => `${list}: ${url}`);
 * ```
 */
export const officialLists = (): OfficialList[] =>
  rows.map(({ reader, entries, onlyByName, ...row }) => ({
    ...row,
    ...(onlyByName && { onlyByName: true as const }),
    entries: [entries[0] ?? 0, entries[1] ?? 0],
    read: readers[reader]!,
  }));

const collection = /^opensanctions-([a-z0-9_]{1,60})$/;

/**
 * The official list of an id, or a collection of OpenSanctions: "opensanctions-" with the name of the collection or of one
 * of its sources. Their data is free for non-commercial use only.
 *
 * @example
 * ```ts
 * officialList("opensanctions-sanctions")?.url; // "https://data.opensanctions.org/datasets/latest/sanctions/index.json"
 * ```
 */
export function officialList(id: string): OfficialList | undefined {
  const name = collection.exec(id)?.[1];
  if (name === undefined) return officialLists().find(({ list }) => list === id);
  return {
    list: id,
    title: `OpenSanctions: ${name}`,
    publisher: "OpenSanctions",
    url: `https://data.opensanctions.org/datasets/latest/${name}/index.json`,
    resource: "entities.ftm.json",
    onlyByName: true,
    entries: [1, 5_000_000],
    sections: [],
    sentinels: [],
    read: openSanctionsEntities(id),
  };
}
