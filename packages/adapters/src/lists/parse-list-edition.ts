import { InvalidInput, type ListEdition, readListEdition } from "@manumit/core";
import { IntakeError } from "../intake/intake-error.js";
import type { Bytes, Position } from "../intake/row.js";
import { readCsv } from "./list-csv.js";
import { readJson } from "./list-json.js";
import type { ListReading } from "./list-reading.js";
import { textOf } from "./list-source.js";
import { usualEffect } from "./usual-effect.js";

/** What a caller says of a list beside its file. */
export interface ListEditionOptions {
  /** The id of the list, as "us-cbp-wro" or "my-blocklist". */
  list: string;
  /** The publisher's date or version; by default what the file says, else the day of reading. */
  edition?: string;
}

const isJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Where the schema finds a fault, as a place in the file. */
function placeOf(path: readonly (string | number)[], { listings, columns = {} }: ListReading): Position {
  const [part, index, field] = path;
  const at = part === "listings" ? listings[Number(index)]?.at : undefined;
  if (at === undefined) return { path: path.join(".") };
  const column = columns[String(field)];
  if (column !== undefined) return { ...at, column };
  const inside = path.slice(2).join(".");
  return { ...at, path: [at.path, inside].filter((each) => each !== undefined && each !== "").join(".") };
}

function checked(reading: ListReading, edition: Record<string, unknown>): ListEdition {
  try {
    return readListEdition({ ...edition, listings: reading.listings.map(({ value }) => value) });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const [first, ...others] = error.issues;
    const more = others.length > 0 ? ` (and ${others.length} more faults)` : "";
    throw new IntakeError("malformed", `${first!.message}${more}`, placeOf(first!.path, reading));
  }
}

/**
 * Reads a list from a file: FollowTheMoney (NDJSON or JSON), CSV with plain headers, or JSON as this library writes it.
 * One fault refuses the whole file, since half a list must not be screened against as if it were whole. An entry that does
 * not say its legal effect has that of the list where it is one that ships, else `watch`. People are left out.
 *
 * @throws IntakeError for a file that cannot be read, or a faulty entry with its line and column or its path.
 * @example
 * ```ts
 * const edition = await parseListEdition(createReadStream("blocklist.csv"), { list: "my-blocklist", edition: "2026-11" });
 * const lists = buildListIndex([...embeddedLists(), edition]);
 * ```
 */
export async function parseListEdition(input: Bytes, { list, edition }: ListEditionOptions): Promise<ListEdition> {
  const text = await textOf(input);
  const today = new Date().toISOString().slice(0, 10);
  const effect = usualEffect(list);
  const reading = isJson(text) ? readJson(text, list, effect) : readCsv(text, list, effect, endOf(edition) ?? today);
  if (reading.listings.length === 0) throw new IntakeError("malformed", "The file holds no entry of a list.");
  return checked(reading, {
    title: list,
    edition: today,
    retrieved: today,
    ...reading.edition,
    ...(edition !== undefined && { edition }),
    list,
  });
}

/** The edition where it is a date. */
const endOf = (edition: string | undefined): string | undefined =>
  edition !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edition) ? edition : undefined;
