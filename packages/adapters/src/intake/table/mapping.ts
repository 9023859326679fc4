import { IntakeError } from "../intake-error.js";
import { fieldAt, fieldPaths } from "./fields.js";
import { headerWords, wordsKey } from "./header-name.js";
import { nearest } from "./nearest.js";

/** The columns a caller mapped by hand: index of the column to field path. */
export type MappedColumns = ReadonlyMap<number, string>;

const sameHeader = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase() ||
  (headerWords(a).length > 0 && wordsKey(headerWords(a)) === wordsKey(headerWords(b)));

/** Refuses a mapping whose fields do not exist, before anything is read. */
export function checkMapping(mapping: Readonly<Record<string, string>>): void {
  for (const [header, path] of Object.entries(mapping)) {
    if (fieldAt(path)) continue;
    const near = nearest(path, fieldPaths);
    throw new IntakeError(
      "malformed",
      `The mapping gives the column "${header}" to "${path}", which is no field of a supplier; did you mean "${near}"?`,
    );
  }
}

/** Finds the mapped columns in a header; a mapped header that is not there is an error, not a column left out. */
export function mapColumns(
  header: readonly string[],
  mapping: Readonly<Record<string, string>>,
  line: number,
): MappedColumns {
  const mapped = new Map<number, string>();
  for (const [wanted, path] of Object.entries(mapping)) {
    const exact = header.findIndex((name) => name.trim() === wanted.trim());
    const at = exact === -1 ? header.findIndex((name) => sameHeader(name, wanted)) : exact;
    if (at === -1) {
      const near = nearest(
        wanted,
        header.filter((name) => name.trim() !== ""),
      );
      throw new IntakeError(
        "malformed",
        `The mapping names a column "${wanted}" that the header does not have; the nearest is "${near}".`,
        { line },
      );
    }
    mapped.set(at, path);
  }
  return mapped;
}
