import { resolveCountry } from "@manumit/core";
import Papa from "papaparse";
import { IntakeError } from "../../intake/intake-error.js";
import { defaultLimits } from "../../intake/limits.js";
import { cellTextOf } from "../../intake/xlsx/sheet-rows.js";
import { wholeSheet } from "../../intake/xlsx/whole-sheet.js";
import { openWorkbook } from "../../intake/xlsx/workbook.js";
import type { ListReader, PublishedEntry, PublishedList } from "./published-list.js";
import { rowsOf } from "./rows-of.js";

const wanted = ["good", "child labor", "forced labor"];

const isYes = (cell: string): boolean | undefined => {
  if (/^(?:x|yes|y|true|1|✓|✔|•)$/i.test(cell)) return true;
  return /^(?:|no|n|false|0|-|–|n\/a)$/i.test(cell) ? false : undefined;
};

type Row = Readonly<Record<string, string>>;

/** The listing of a row; nothing for a good of child labour alone, undefined for a row that cannot be read. */
function entryOf(row: Row, countryColumn: string): PublishedEntry | "other" | undefined {
  const flags = [row["forced labor"] ?? "", row["forced child labor"] ?? ""].map(isYes);
  const [place = "", good = ""] = [row[countryColumn], row.good];
  const country = resolveCountry(place);
  if (good === "" || country === undefined || flags.includes(undefined)) return undefined;
  if (!flags.includes(true)) return "other";
  return {
    name: `${good} from ${place}`,
    kind: "goods",
    country,
    merchandise: good,
    legalBasis: "List of Goods Produced by Child Labor or Forced Labor, 22 U.S.C. 7112(b)",
    legalEffect: "watch",
  };
}

function published(text: string): PublishedList {
  const { rows, faults } = rowsOf(text, ",", wanted);
  const countryColumn = Object.keys(rows[0] ?? {}).find((name) => /^country/.test(name));
  if (rows.length > 0 && countryColumn === undefined) {
    return {
      entries: [],
      sections: [],
      rows: 0,
      unread: 0,
      faults: [{ check: "header", why: "No column names a country." }],
    };
  }
  const byName = new Map<string, PublishedEntry>();
  let unread = 0;
  for (const row of rows) {
    const entry = entryOf(row, countryColumn ?? "");
    if (entry === undefined) unread++;
    // A good stands in several rows where it is made with several kinds of exploitation.
    else if (entry !== "other") byName.set(entry.name.toLowerCase(), entry);
  }
  return { entries: [...byName.values()], sections: [], rows: rows.length, unread, faults };
}

/** Cells between the corners of a sheet; the list has some thousands. */
const mostCells = 5_000_000;

/** The sheet with the goods, as delimited text: the first that has the columns. */
async function sheetText(bytes: Uint8Array): Promise<string> {
  const texts: string[] = [];
  for (const sheet of await openWorkbook(bytes, defaultLimits, (digits) => digits)) {
    const rows = (await wholeSheet(sheet, mostCells)).map(({ cells }) => cells.map(cellTextOf));
    texts.push(Papa.unparse(rows, { newline: "\n" }));
  }
  return `${texts.find((text) => rowsOf(text, ",", wanted).faults.length === 0) ?? texts[0] ?? ""}\n`;
}

/**
 * The US Department of Labor's list of goods, as a workbook or as delimited text: goods of an origin that are made with
 * forced labour. Those of child labour alone are left out.
 */
export const dolGoods: ListReader = async (text, bytes) => {
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isWorkbook) return published(text);
  try {
    return published(await sheetText(bytes));
  } catch (error) {
    const why = error instanceof IntakeError ? error.message : "The workbook is damaged.";
    return { entries: [], sections: [], rows: 0, unread: 0, faults: [{ check: "end", why }] };
  }
};
