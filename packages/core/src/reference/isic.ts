import isic from "../../data/isic.json";
import { once } from "./once.js";
import { tableOf } from "./table-of.js";

interface IsicEntry {
  readonly section: string;
  readonly title: string;
}

/** "0111 A Growing of …" */
function readEntry(row: string): [code: string, entry: IsicEntry] {
  const afterCode = row.indexOf(" ");
  return [
    row.slice(0, afterCode),
    { section: row.slice(afterCode + 1, afterCode + 2), title: row.slice(afterCode + 3) },
  ];
}

const entries = once(() => new Map(tableOf(isic).rows.map(readEntry)));

const entryOf = (code: string) => entries().get(code);

/** The title of an ISIC Rev. 4 section ("A"), division ("01"), group ("011") or class ("0111"); undefined for another code. */
export function isicTitle(code: string): string | undefined {
  return entryOf(code)?.title;
}

/** The section letter an ISIC Rev. 4 code lies in: `isicSection("0111")` is "A". */
export function isicSection(code: string): string | undefined {
  return entryOf(code)?.section;
}

/** The division of an ISIC Rev. 4 code: `isicDivision("0111")` is "01"; undefined for a section, which holds several. */
export function isicDivision(code: string): string | undefined {
  return code.length >= 2 && entryOf(code) !== undefined ? code.slice(0, 2) : undefined;
}

/** The divisions of an ISIC Rev. 4 section: `isicDivisionsOf("A")` is ["01", "02", "03"]. */
export function isicDivisionsOf(section: string): string[] {
  return [...entries()].flatMap(([code, entry]) => (code.length === 2 && entry.section === section ? [code] : []));
}

const classesOf = once(() => {
  const classes = new Map<string, number>();
  for (const code of entries().keys()) {
    if (code.length === 4) classes.set(code.slice(0, 2), (classes.get(code.slice(0, 2)) ?? 0) + 1);
  }
  return classes;
});

/** Whether an ISIC Rev. 4 class is all there is of its division: "4100" is all of division 41. */
export function isWholeDivision(isicClass: string): boolean {
  return isicClass.length === 4 && classesOf().get(isicClass.slice(0, 2)) === 1;
}
