import type { CompactTable } from "./table.js";

/** The answer of a code's nearest shorter prefix. */
function inherited(crosswalk: ReadonlyMap<string, string>, code: string): string | undefined {
  for (let length = code.length - 1; length >= 2; length--) {
    const answer = crosswalk.get(code.slice(0, length));
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** A crosswalk to ISIC as a data file. It is read by longest prefix, so a code that says no more than its parent is left out. */
export function compactCrosswalk(column: string, crosswalk: ReadonlyMap<string, string>): CompactTable {
  const own = [...crosswalk].filter(([code, isic]) => inherited(crosswalk, code) !== isic);
  return { columns: [column, "isic"], rows: own.map(([code, isic]) => `${code} ${isic}`).sort() };
}
