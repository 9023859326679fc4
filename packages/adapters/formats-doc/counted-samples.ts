import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Supplier } from "@manumit/core";
import writeWorkbook from "write-excel-file/node";
import type { PartyRole } from "../src/intake/row.js";
import { read } from "../src/testing/read.js";
import counts from "./counted/counts.json";
import { markdownTable } from "./markdown-table.js";

const folder = join(import.meta.dirname, "counted");
const roles: PartyRole[] = ["supplier", "manufacturer", "subcontractor", "tenderer", "owner", "buyer", "other"];

const goodsOf = ({ goods = [] }: Supplier) => goods.filter(({ name }) => name !== undefined);

/** What is counted of a supplier. */
const kinds: Readonly<Record<string, (supplier: Supplier) => number>> = {
  parties: () => 1,
  numbers: ({ identifiers }) => identifiers?.length ?? 0,
  countries: ({ country }) => (country === undefined ? 0 : 1),
  goods: (supplier) => goodsOf(supplier).length,
  codes: ({ goods = [] }) => goods.filter(({ hs, cpv, unspsc }) => hs ?? cpv ?? unspsc).length,
  origins: ({ goods = [] }) => goods.filter(({ origin }) => origin).length,
  activities: ({ activities }) => activities?.length ?? 0,
  declarations: ({ declarations }) => declarations?.length ?? 0,
  owners: ({ owners }) => owners?.length ?? 0,
};

/** A sample as it would come; of a workbook the file names sheets and rows. */
async function bytesOf(file: string, isWorkbook: boolean): Promise<Uint8Array> {
  const bytes = readFileSync(join(folder, file));
  if (!isWorkbook) return bytes;
  const sheets = JSON.parse(bytes.toString()) as { sheet: string; rows: (string | number)[][] }[];
  return writeWorkbook(sheets.map(({ sheet, rows }) => ({ sheet, data: rows }))).toBuffer();
}

/** What is found in the samples of our own, of what was counted in them by hand. */
export async function countedTable(): Promise<string> {
  const rows: string[][] = [];
  for (const { file, sample, present } of counts) {
    const bytes = await bytesOf(file, sample.startsWith("XLSX"));
    const { suppliers } = await read(bytes, { roles, persons: true });
    const cells = Object.entries(kinds).map(([kind, count]) => {
      const all = (present as Readonly<Record<string, number>>)[kind];
      const found = suppliers.reduce((sum, supplier) => sum + count(supplier), 0);
      return all === undefined && found === 0 ? "–" : `${found} of ${all ?? 0}`;
    });
    rows.push([sample, ...cells]);
  }
  return markdownTable(["sample", ...Object.keys(kinds)], rows);
}
