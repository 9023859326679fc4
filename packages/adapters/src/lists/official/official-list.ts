import rows from "../../../data/official-lists.json";
import { brazilCsv } from "./brazil-csv.js";
import { cbpCsv } from "./cbp-csv.js";
import type { ListReader } from "./published-list.js";
import { uflpaPage } from "./uflpa-page.js";

const readers: Readonly<Record<string, ListReader>> = {
  "uflpa-page": uflpaPage,
  "cbp-csv": cbpCsv,
  "brazil-csv": brazilCsv,
};

/** A list that is fetched from its publisher, with what a whole edition of it looks like. */
export interface OfficialList {
  readonly list: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** Text of the one link on the page at `url` that leads to the file, as a regular expression. */
  readonly link?: string;
  /** How many entries a whole edition has at least and at most. */
  readonly entries: readonly [least: number, most: number];
  readonly sections: readonly string[];
  /** Names that have stood in every edition for years. */
  readonly sentinels: readonly string[];
  readonly read: ListReader;
}

/**
 * The official lists that can be fetched. Their readers were built from descriptions of the pages and were never run
 * against the live ones: a page of another shape is refused, never read in part.
 *
 * @example
 * ```ts
 * officialLists().map(({ list, url }) => `${list}: ${url}`);
 * ```
 */
export const officialLists = (): OfficialList[] =>
  rows.map(({ reader, entries, ...row }) => ({
    ...row,
    entries: [entries[0] ?? 0, entries[1] ?? 0],
    read: readers[reader]!,
  }));
