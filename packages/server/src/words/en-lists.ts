import { many } from "./many.js";

/** What is said of the lists that suppliers are screened against. */
export const lists = {
  help: `Shows the lists that suppliers are screened against: edition, age, entries, meaning in law.

Usage: manumit lists [--list FILE]
       manumit lists update [LIST] [--from FILE] [--force]
       manumit lists rollback LIST

  --list FILE      show a list of your own too; may be given again
  update           fetch newer editions from their publishers (all, or one): kept with the
                   publisher's file, compared with the edition before, used from then on.
                   An edition that is cut short or of another shape is refused whole.
                   The readers of the pages were built from descriptions of them.
                   By name only: us-dol-goods, and opensanctions-NAME, a collection of
                   OpenSanctions (whose commercial use needs a licence).
  --from FILE      a page or file that you saved from the publisher yourself
  --force          take an edition that is much smaller, or older, than the held one
  rollback         go back to the edition before

A list is CSV with a column name (and, where known, aliases, country, address, lei,
legalBasis, legalEffect, effective, removed, sourceUrl …), JSON, or FollowTheMoney NDJSON.
Its file name is what it is called: blocklist.csv is "blocklist", and a file called as a list
that ships (us-uflpa-entity-list.csv) takes the place of that list as a newer edition of it.
Lists whose edition is older than 90 days are warned about on standard error.

Exit code: 0 done, 1 some lists could not be updated, 2 could not run or none was updated.

Examples:
  manumit lists update
  manumit lists update us-cbp-wro --from saved.csv`,
  unnamed: "standard-input",
  loaded: (title: string, edition: string, entries: number) =>
    `List ${title}, edition ${edition}: ${many(entries, "entry", "entries")}`,
  edition: (list: string, edition: string, age: number) =>
    `${list}, edition ${edition}, ${many(age, "day", "days")} old`,
  entries: (listings: number, closed: number) =>
    `${many(listings, "entry", "entries")}${closed === 0 ? "" : `, ${closed.toLocaleString("en")} of them closed and kept as history`}`,
  effect: (count: number, meaning: string, law?: string) =>
    `${many(count, "entry", "entries")}: ${meaning}${law === undefined ? "" : ` Law: ${law}.`}`,
  operand: "LIST",
  updated: (list: string, edition: string, entries: number, kept: string) =>
    `${list}: edition ${edition} with ${many(entries, "entry", "entries")} is in use (kept as ${kept}). Changes:`,
  more: (count: number) => `and ${count.toLocaleString("en")} more`,
  notTaken: (list: string, edition: string | undefined) =>
    `${list}: no new edition is taken${edition === undefined ? "" : `; edition ${edition} stays in use`}:`,
  fault: (check: string, why: string) => `[${check}] ${why}`,
  rolledBack: (list: string, edition: string | undefined) =>
    edition === undefined
      ? `${list}: the edition that ships is in use again`
      : `${list}: edition ${edition} is in use again`,
  stale: (list: string, edition: string, age: number, limit: number, fetched: boolean) =>
    `warning: ${list} (edition ${edition}) is ${age} days old, more than ${limit}: ${fetched ? `manumit lists update ${list} fetches a newer one` : "load a newer edition with --list"}`,
} as const;
