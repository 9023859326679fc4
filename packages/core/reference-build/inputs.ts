import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { sha256 } from "./sha256.js";
import type { Read, Table } from "./table.js";

const ownFolder = import.meta.dirname;

function open(from: string, input: string): Buffer {
  const path = input.startsWith("own/") ? join(ownFolder, input) : join(from, input);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`input ${input} cannot be read`, { cause });
  }
}

/** A reader bound to one table, and the fingerprints of what it read. Reading undeclared inputs, or leaving declared ones unread, fails. */
export function inputsOf(table: Table, from: string) {
  const hashes = new Map<string, string>();

  const read: Read = (input, columns) => {
    if (!table.inputs.includes(input)) throw new Error(`${table.file} reads ${input} without declaring it`);
    const bytes = open(from, input);
    hashes.set(input, sha256(bytes));
    const rows: Record<string, string>[] = parse(bytes, { columns: true, bom: true, skip_empty_lines: true });
    const missing = columns.filter((column) => rows[0] === undefined || !(column in rows[0]));
    if (missing.length > 0) throw new Error(`${input} has no column ${missing.join(", ")}, or no rows`);
    return rows;
  };

  const fingerprints = () =>
    table.inputs.map((file) => {
      const hash = hashes.get(file);
      if (hash === undefined) throw new Error(`${table.file} declares ${file} and never reads it`);
      return { file, sha256: hash };
    });

  return { read, fingerprints };
}
