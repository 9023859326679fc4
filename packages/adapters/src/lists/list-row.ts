import { type Identifier, type LegalEffect, type Listing, resolveCountry } from "@manumit/core";
import { IntakeError } from "../intake/intake-error.js";
import type { Position } from "../intake/row.js";
import { listItems } from "../intake/table/list.js";
import type { ListColumn } from "./list-columns.js";
import { listDateOf } from "./list-dates.js";

/** A row of a table by its columns, with where it stands. */
export interface ListRow {
  /** Trimmed; empty where the table has no such column. */
  cell(column: ListColumn): string;
  at(column: ListColumn): Position;
}

/** What the orders of US customs are called, beside the names that the library uses. */
const effects: Readonly<Record<string, LegalEffect>> = { wro: "detention", finding: "import-ban" };

const statuses: Readonly<Record<string, Listing["status"] | "ended">> = {
  active: undefined,
  open: undefined,
  "partially active": "modified-in-part",
  "partially modified": "modified-in-part",
  modified: "modified-in-part",
  "modified-in-part": "modified-in-part",
  suspended: "suspended",
  "inactive-pending litigation": "suspended",
  inactive: "ended",
  revoked: "ended",
  removed: "ended",
  closed: "ended",
};

const items = (cell: string): string[] => (cell === "" ? [] : listItems(cell).map((item) => item.trim()));

function refuse(row: ListRow, column: ListColumn, reason: string): never {
  throw new IntakeError("malformed", reason, row.at(column));
}

function date(row: ListRow, column: "effective" | "removed"): string | undefined {
  const cell = row.cell(column);
  if (cell === "") return undefined;
  return listDateOf(cell) ?? refuse(row, column, `"${cell.slice(0, 60)}" is no date.`);
}

/** Several countries of one organisation: the first. Words that name none ("Fishing Vessels") say nothing. */
const countryOf = (row: ListRow): string | undefined =>
  items(row.cell("country")).flatMap((item) => resolveCountry(item) ?? [])[0];

/** US customs put "Fishing Vessels" where the country stands. */
const isVessel = (row: ListRow): boolean => /^vessel$/i.test(row.cell("schema")) || /vessel/i.test(row.cell("country"));

function identifiersOf(row: ListRow): Identifier[] {
  const named = (column: ListColumn, scheme: string) => items(row.cell(column)).map((value) => ({ scheme, value }));
  const tagged = items(row.cell("identifiers")).map((item) => {
    const [, scheme, value] = /^([a-z][a-z0-9-]*):\s*(.+)$/i.exec(item) ?? [];
    return { scheme: scheme?.toLowerCase() ?? "registration", value: value ?? item };
  });
  return [
    ...tagged,
    ...named("lei", "lei"),
    ...named("registration", "registration"),
    ...named("cnpj", "br-cnpj"),
    ...named("uscc", "cn-uscc"),
    ...named("duns", "duns"),
  ];
}

const effectOf = (row: ListRow): string | undefined => {
  const cell = row.cell("legalEffect").toLowerCase();
  return cell === "" ? undefined : (effects[cell] ?? cell);
};

function stateOf(row: ListRow, edition: string): Pick<Listing, "status" | "removed" | "removal"> {
  const removed = date(row, "removed");
  const status = row.cell("status").toLowerCase();
  if (removed !== undefined) return { removed };
  if (status === "") return {};
  if (!(status in statuses)) refuse(row, "status", `The status "${status.slice(0, 60)}" is not known.`);
  const known = statuses[status];
  if (known !== "ended") return known === undefined ? {} : { status: known };
  return { removed: edition, removal: `${row.cell("status")}; when is not given` };
}

const filled = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== "",
    ),
  );

/**
 * The listing that a row states, not yet checked against the schema. A row that says only that it has ended counts as
 * removed on the day of the edition.
 */
export function rowListing(row: ListRow, id: string, list: string, legalEffect: LegalEffect, edition: string): unknown {
  return {
    id,
    list,
    name: row.cell("name").replace(/\s*[\r\n]+\s*/g, " "),
    legalEffect: effectOf(row) ?? legalEffect,
    ...filled({
      kind: row.cell("kind") || (isVessel(row) ? "vessel" : ""),
      aliases: items(row.cell("aliases")),
      formerNames: items(row.cell("formerNames")),
      country: countryOf(row),
      region: row.cell("region"),
      addresses: items(row.cell("addresses")),
      identifiers: identifiersOf(row),
      order: row.cell("order"),
      covers: row.cell("covers"),
      merchandise: row.cell("merchandise"),
      legalBasis: items(row.cell("legalBasis")).join(", "),
      effective: date(row, "effective"),
      sourceUrl: row.cell("sourceUrl"),
    }),
    ...stateOf(row, edition),
  };
}
