import { once } from "./once.js";
import { tableOf } from "./table-of.js";

/** Codes of one classification and the ISIC code each means; a code that is not in it means what its longest prefix means. */
export type Crosswalk = () => ReadonlyMap<string, string>;

/** Reads the rows "code isic" of a data file on first use. */
export const crosswalk = (table: { readonly rows: readonly string[] }): Crosswalk =>
  once(
    () =>
      new Map(
        tableOf(table).rows.map((row): [string, string] => {
          const space = row.indexOf(" ");
          return [row.slice(0, space), row.slice(space + 1)];
        }),
      ),
  );

/** What the longest known prefix of at least two digits means. */
export function byLongestPrefix(codes: ReadonlyMap<string, string>, code: string): string | undefined {
  for (let length = code.length; length >= 2; length--) {
    const isic = codes.get(length === code.length ? code : code.slice(0, length));
    if (isic !== undefined) return isic;
  }
  return undefined;
}
