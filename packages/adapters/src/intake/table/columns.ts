import table from "../../../data/headers.json";
import { cellText } from "./cell.js";
import { fieldAt } from "./fields.js";
import { headerWords } from "./header-name.js";
import { type Reading, readingsOf } from "./header-synonyms.js";
import type { MappedColumns } from "./mapping.js";

/** A column of the table and what it is read as; no field where it is not used. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly field?: string;
  readonly negated: boolean;
}

/** The fields a header can mean: the one whose path it is, else by its words. Empty for an unknown header. */
export const fieldsOf = (header: string): Reading[] =>
  fieldAt(header) ? [{ field: header, rank: -1, negated: false }] : readingsOf(header);

interface Claim {
  readonly index: number;
  readonly readings: readonly Reading[];
}

/** Fields in the order in which they choose their column, which is the order of the data file. */
const choosingOrder = (claims: readonly Claim[]): string[] => {
  const firstRank = new Map<string, number>();
  for (const { readings } of claims) {
    for (const { field, rank } of readings) firstRank.set(field, Math.min(rank, firstRank.get(field) ?? rank));
  }
  return [...firstRank.keys()].sort((a, b) => fieldOrder(a) - fieldOrder(b) || firstRank.get(a)! - firstRank.get(b)!);
};

/** These choose first: what a table must have comes before what it may have. */
const first = ["id", "name", "country"];
const fieldOrder = (field: string): number => {
  const at = first.indexOf(field);
  return at === -1 ? first.length : at;
};

/**
 * Decides what each column of a header is read as. A field that takes one column takes the one whose header says it
 * most exactly; a column that loses goes to the next field it can mean ("Country of origin" is the supplier's country
 * only where no other column is), and else is not used.
 */
export function planColumns(header: readonly string[], mapped: MappedColumns): Column[] {
  const names = header.map((name) => cellText(name));
  const decided = new Map<number, { field: string; negated: boolean }>();
  for (const [index, field] of mapped) decided.set(index, { field, negated: false });
  const taken = new Set([...mapped.values()]);
  const claims = names.map((name, index) => ({
    index,
    readings: name === "" || mapped.has(index) ? [] : fieldsOf(name),
  }));
  for (const field of choosingOrder(claims)) {
    const many = fieldAt(field)!.many;
    if (taken.has(field) && !many) continue;
    const asking = claims
      .filter(({ index }) => !decided.has(index))
      .flatMap(({ index, readings }) => {
        const reading = readings.find((one) => one.field === field);
        return reading ? [{ index, ...reading }] : [];
      })
      .sort((a, b) => a.rank - b.rank || a.index - b.index);
    for (const { index, negated } of many ? asking : asking.slice(0, 1)) {
      decided.set(index, { field, negated });
      taken.add(field);
    }
  }
  return names.map((name, index) => ({ index, header: name, negated: false, ...decided.get(index) }));
}

/** Whether a header speaks of where goods come from, even where it is read as the supplier's country. */
export const speaksOfOrigin = (header: string): boolean =>
  readingsOf(header).some(({ field }) => field === "goods.origin");

const seatWords = new Set(table.seatWords.flatMap(headerWords));

/** Whether a header speaks of the company's seat rather than of any place: "Supplier country", "Country of registration". */
export const speaksOfSeat = (header: string): boolean => headerWords(header).some((word) => seatWords.has(word));
