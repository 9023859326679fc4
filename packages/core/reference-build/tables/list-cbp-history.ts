import { alpha2Of } from "../alpha2.js";
import { usCbpOrders } from "../sources/us-cbp.js";
import type { Read, RecordTable } from "../table.js";
import { legalBasisOf, legalEffectOf } from "./list-cbp-law.js";
import { parts } from "./list-cells.js";

/** Orders that are no longer open, and exceptions from open ones. */
export const history = "reference/cbp_wro_history.csv";

const exception = "exception for this company";

/** An order that is missing from the file of open orders ended at the latest when that file was made. */
const endedUnseen = "not in the open list";

/** "Alliance One International (tobacco from Malawi)" → the company alone. */
const companyOf = (name: string): string => name.replace(/\s*\(.*\)$/, "");

/** The companies that an open order does not apply to, by the order that their row names first. */
export function exceptionsOf(read: Read): (entry: string) => readonly string[] | undefined {
  const rows = read(history, ["name", "end_event", "detail"]).filter(({ end_event }) => end_event === exception);
  return (entry) => {
    const names = rows.filter(({ detail }) => detail.startsWith(`${entry}:`)).map(({ name }) => companyOf(name));
    return names.length > 0 ? names : undefined;
  };
}

const columns = [
  "entry_id",
  "name",
  "member_names",
  "alpha3",
  "merchandise",
  "action",
  "issued_date",
  "end_event",
  "end_date",
  "is_vessel",
] as const;

/** Orders that ended, each organisation a row of its own. */
export function closedOrders(read: Read): RecordTable {
  const alpha2 = alpha2Of(read);
  return read(history, columns)
    .filter(({ end_event }) => end_event !== exception)
    .flatMap((row) => {
      const names = [row.name, ...parts(row.member_names)];
      const unseen = row.end_event === endedUnseen && row.end_date === "";
      return names.map((name, at) => ({
        id: names.length === 1 ? row.entry_id : `${row.entry_id}-${at + 1}`,
        order: row.entry_id,
        name,
        kind: row.is_vessel === "1" ? "vessel" : undefined,
        country: row.alpha3 === "" ? undefined : alpha2(row.alpha3),
        merchandise: row.merchandise,
        legalBasis: legalBasisOf(row.action, "", false),
        legalEffect: legalEffectOf(row.action),
        effective: row.issued_date,
        removed: unseen ? usCbpOrders.edition : row.end_date,
        removal: unseen
          ? `no longer open on ${usCbpOrders.edition}; when and why it ended is not known`
          : row.end_event,
      }));
    });
}
