import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PartyRole } from "../src/intake/row.js";
import { read } from "../src/testing/read.js";
import { mappedFields } from "./tables.js";

const roles: PartyRole[] = ["supplier", "manufacturer", "owner", "other"];

/** Fields within these are told apart in the tables; of all others the tables name the whole. */
const toldApart = new Set(["goods", "declarations"]);

/** The fields of an item of a list, but for what says which item it is. */
const within = (field: string, items: readonly object[]) =>
  items.flatMap((item) =>
    Object.keys(item)
      .filter((key) => key !== "id")
      .map((key) => `${field}.${key}`),
  );

const samples = join(import.meta.dirname, "samples");

/** The fields that the rows of a document hold. */
const fieldsOf = async (file: string, format: string): Promise<string[]> => {
  const { rows, summary } = await read(readFileSync(join(samples, file)), { roles, persons: true });
  expect(summary.format).toBe(format);
  return rows.flatMap((row) => {
    if (row.kind === "refused") throw new Error(row.reason);
    const own = Object.entries(row.supplier).flatMap(([field, value]) =>
      toldApart.has(field) ? within(field, value as object[]) : [field],
    );
    return row.person ? [...own, "person (row)"] : own;
  });
};

/** The fields that the samples of a format hold together. */
const fieldsFound = async (format: string): Promise<string[]> => {
  const files = readdirSync(samples).filter((file) => file.startsWith(format));
  return [...new Set((await Promise.all(files.map((file) => fieldsOf(file, format)))).flat())].sort();
};

test.each(Object.keys(mappedFields))("the table of %s names every field that is read, and no other", async (format) => {
  const named = new Set((mappedFields[format] ?? []).map(({ to }) => to));
  expect(await fieldsFound(format)).toEqual([...named].sort());
});
