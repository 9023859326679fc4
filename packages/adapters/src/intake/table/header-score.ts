import { fieldsOf } from "./columns.js";
import { headerWords, wordsKey } from "./header-name.js";

/** A header further down than this is no header: what stands above it would be the table. */
export const headerWithin = 30;

/**
 * Tells how much a row looks like a header: its known columns first, then how many cells it fills; 0 for a row that names
 * no column of suppliers. Headings that a mapping names count as known.
 */
export const headerScore = (mapping: Readonly<Record<string, string>>): ((cells: readonly string[]) => number) => {
  const mappedKeys = new Set(Object.keys(mapping).map((header) => wordsKey(headerWords(header))));
  const namesMapped = Object.values(mapping).includes("name");
  return (cells) => {
    let known = 0;
    let named = namesMapped;
    for (const cell of cells) {
      const mapped = mappedKeys.has(wordsKey(headerWords(cell)));
      const readings = mapped ? [] : cell.trim() === "" ? [] : fieldsOf(cell);
      if (mapped || readings.length > 0) known++;
      named ||= readings.some(({ field }) => field === "name" || field === "sites.name");
    }
    const filled = cells.filter((cell) => cell.trim() !== "").length;
    return (known > 0 || namesMapped) && named ? known * 1_000 + Math.min(filled, 999) : 0;
  };
};
