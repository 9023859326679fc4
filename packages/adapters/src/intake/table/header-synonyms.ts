import table from "../../../data/headers.json";
import { headerWords, wordsKey } from "./header-name.js";

/** One way to read a header. The lower the rank, the more exactly the header says this field. */
export interface Reading {
  readonly field: string;
  readonly rank: number;
  /** A yes in the column is a no to the field's question. */
  readonly negated: boolean;
}

interface HeaderRecord {
  field: string;
  headers: string[];
  negated?: boolean;
}
interface WordRule {
  field: string;
  words: string[];
  without?: string[];
}

const partyWords = new Set(table.partyWords.flatMap(headerWords));

/** Each known header with its readings, the record's order in the data file deciding the rank. */
function buildIndex(): Map<string, Reading[]> {
  const index = new Map<string, Reading[]>();
  let rank = 0;
  for (const { field, headers, negated = false } of table.headers as HeaderRecord[]) {
    for (const header of headers) {
      const key = wordsKey(headerWords(header));
      const readings = index.get(key) ?? [];
      if (!readings.some((known) => known.field === field)) readings.push({ field, rank, negated });
      index.set(key, readings);
      rank++;
    }
  }
  return index;
}

let index: Map<string, Reading[]> | undefined;

const lookUp = (words: readonly string[]): Reading[] => {
  index ??= buildIndex();
  return index.get(wordsKey(words)) ?? [];
};

/** Less exact than any whole header of the data file. */
const ruleRank = 10_000;

function byRule(words: readonly string[]): Reading[] {
  return (table.wordRules as WordRule[]).flatMap(({ field, words: wanted, without = [] }, order) =>
    wanted.every((word) => words.includes(word)) && !without.some((word) => words.includes(word))
      ? [{ field, rank: ruleRank + order, negated: false }]
      : [],
  );
}

/**
 * The fields a header can mean: as it stands, else without its remark in brackets, without numbers ("Product 2"),
 * without words that only name the party ("Vendor website"), else by the words it holds. Empty for an unknown header.
 */
export function readingsOf(header: string): Reading[] {
  const whole = headerWords(header);
  const bare = headerWords(header.replace(/[([{][^)\]}]*[)\]}]?/g, " "));
  const unnumbered = bare.map((word) => word.replace(/\d+$/, "")).filter((word) => word !== "");
  const impersonal = unnumbered.filter((word) => !partyWords.has(word));
  for (const words of [whole, bare, unnumbered, impersonal]) {
    const readings = words.length > 0 ? lookUp(words) : [];
    if (readings.length > 0) return readings;
  }
  return byRule(bare);
}
