import { methodology, referenceEditions } from "@manumit/core";
import { words } from "../../words/en.js";
import type { Command } from "../command.js";
import { oneLine } from "../terminal-text.js";

const text = words.cli.reference;

/** `manumit reference` */
export const referenceCommand: Command = async (_args, io) => {
  const { columns } = text;
  const rows = [
    [columns.dataset, columns.edition, columns.rows, columns.licence, columns.publisher],
    ...referenceEditions().map(({ dataset, edition, rows, licence, publisher }) => [
      dataset,
      edition,
      rows.toLocaleString("en"),
      licence,
      publisher,
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows)
    await io.stdout.write(`${oneLine(row.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")).trimEnd()}\n`);
  await io.stdout.write(`\n${text.methodology(methodology.version)}\n`);
  return 0;
};
