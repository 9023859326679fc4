import { buildNameIndex, type NameIndex, type Supplier } from "@manumit/core";
import { intake } from "../../intake/intake.js";
import type { Answer } from "../http/service.js";

/** One year of the registry, to be looked up by company number or name. */
export class StatementYear {
  readonly #rows: readonly Supplier[];
  readonly #byNumber = new Map<string, Supplier>();
  #names: NameIndex | undefined;

  constructor(
    readonly answer: Answer,
    rows: readonly Supplier[],
  ) {
    this.#rows = rows;
    for (const row of rows) {
      for (const { scheme, value } of row.identifiers ?? []) if (scheme === "gb-coh") this.#byNumber.set(value, row);
    }
  }

  byNumber(number: string): Supplier | undefined {
    return this.#byNumber.get(number);
  }

  /** The rows of like names. The index is made when a name is first asked for, which takes a second for a whole year. */
  byName(name: string): readonly Supplier[] {
    this.#names ??= buildNameIndex(this.#rows.map((row, at) => ({ id: String(at), name: row.name })));
    return this.#names.search(name, { limit: 5 }).map(({ id }) => this.#rows[Number(id)]!);
  }
}

/** Reads a year's file. A row that cannot be read is left out; so is a file that has none, which is not the registry's. */
export const statementYear = async (answer: Answer): Promise<StatementYear | undefined> => {
  const rows: Supplier[] = [];
  const { text } = answer;
  for await (const row of intake(new TextEncoder().encode(text), { format: "uk-statement-registry" })) {
    if (row.kind === "supplier") rows.push(row.supplier);
  }
  return rows.length > 0 ? new StatementYear(answer, rows) : undefined;
};
