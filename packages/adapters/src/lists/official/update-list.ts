import { diffEditions, type EditionDiff, type ListEdition } from "@manumit/core";
import { answerFaults, type Received, readingFaults } from "./edition-checks.js";
import { editionOf } from "./edition-of.js";
import { ListUpdateError } from "./list-update-error.js";
import type { OfficialList } from "./official-list.js";

/** An edition that passed its checks, and what it says otherwise than the held one. */
export interface ListUpdate {
  readonly edition: ListEdition;
  readonly diff: EditionDiff;
}

/**
 * Turns what a publisher sent into an edition, if it is whole. Checked, cheapest first: the answer, its length, header, end
 * of file, parts and long-standing names, count, date, and unreadable rows. With `force` a person takes upon themselves
 * what `count` and `date` doubt; nothing else can be waved through.
 *
 * @throws ListUpdateError with every fault found.
 * @example
 * ```ts
 * const { edition, diff } = await readOfficialList(list, received, { retrieved: "2026-11-24", held });
 * ```
 */
export async function readOfficialList(
  list: OfficialList,
  received: Received,
  {
    retrieved,
    held,
    force = false,
  }: { readonly retrieved: string; readonly held?: ListEdition; readonly force?: boolean },
): Promise<ListUpdate> {
  const isPage = list.link === undefined && list.resource === undefined && !/\.csv$/i.test(list.url);
  const early = answerFaults(received, isPage);
  if (early.length > 0) throw new ListUpdateError(list.list, early);
  const reading = await list.read(decoded(received.bytes), received.bytes);
  const faults = readingFaults(reading, list, held);
  const standing = force ? faults.filter(({ check }) => check !== "count" && check !== "date") : faults;
  if (standing.length > 0) throw new ListUpdateError(list.list, standing);
  const edition = editionOf(list, reading, retrieved, held);
  return { edition, diff: diffEditions(held ?? { ...edition, listings: [] }, edition) };
}

/** Official files come in UTF-8 or, undeclared, in Latin-1. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};
