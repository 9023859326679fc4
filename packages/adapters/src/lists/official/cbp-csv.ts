import { resolveCountry } from "@manumit/core";
import { isoDate, type ListReader, type PublishedEntry } from "./published-list.js";
import { rowsOf } from "./rows-of.js";

const columns = ["effective date", "country", "merchandise", "wro/finding", "status", "entity"];

/** Orders on all goods of a kind from a place name no organisation. */
const isClassOfGoods = /^(?:all\b|.*\bregion\b|.*\bproduc(?:ed|ts) (?:in|from)\b|any\b)/i;

/** Several companies in one cell: parted by line breaks, semicolons or numbers in brackets; commas belong to names. */
const members = (entity: string): string[] =>
  entity
    .split(/\s*;\s*(?:and\s+)?|\s*\(\d+\)\s*/)
    .map((part) => part.replace(/^(?:and|its subsidiaries:?)\s+/i, "").trim())
    .filter((part) => part.length > 1);

const entryOf = (row: Readonly<Record<string, string>>, name: string): PublishedEntry | undefined => {
  const effective = isoDate(row["effective date"] ?? "");
  const isFinding = /finding/i.test(row["wro/finding"] ?? "");
  const country = resolveCountry(row.country ?? "");
  if (name === "" || effective === undefined) return undefined;
  const isVessel = /vessel/i.test(row.country ?? "") || /vessel/i.test(row.industry ?? "");
  const isGoods = isClassOfGoods.test(name);
  const isInactive = /inactive|revoked/i.test(row.status ?? "");
  return {
    name,
    ...(isVessel && { kind: "vessel" as const }),
    ...(isGoods && { kind: "goods" as const }),
    ...(country !== undefined && { country }),
    ...((row.merchandise || isGoods) && { merchandise: row.merchandise || name }),
    legalBasis: isFinding
      ? "Finding, 19 U.S.C. 1307 and 19 CFR 12.42(f)"
      : "Withhold Release Order, 19 U.S.C. 1307 and 19 CFR 12.42(e)",
    legalEffect: isFinding ? "import-ban" : "detention",
    effective,
    ...(/partial/i.test(row.status ?? "") && { status: "modified-in-part" as const }),
    // The file gives no date of the end: the day it took effect is the earliest it can have been.
    ...(isInactive && { removed: effective, removal: row.status || "inactive" }),
  };
};

/** The dataset of CBP: one order a row, several companies in one cell. */
export const cbpCsv: ListReader = (text) => {
  const { rows, faults } = rowsOf(text, ",", columns);
  let unread = 0;
  const entries = rows.flatMap((row) => {
    const read = members(row.entity ?? "").map((name) => entryOf(row, name));
    if (read.length === 0 || read.includes(undefined)) unread++;
    return read.filter((entry) => entry !== undefined);
  });
  const edition = entries
    .map(({ effective }) => effective ?? "")
    .sort()
    .at(-1);
  return { entries, sections: [], rows: rows.length, unread, faults, ...(edition && { edition }) };
};
