import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { resolveActivity } from "../../src/reference/resolve-activity.js";
import type { Example, TextKind } from "./example.js";
import { divisions, sectionOf, sectionOfDivision, sections } from "./isic-divisions.js";
import { textWords } from "./text-words.js";

/** Index rows whose licence is not settled stay out of the weights. */
const UNSETTLED = /^(India NIC|Malaysia MSIC|DANE CIIU|China GB\/T)/;

/** A row of a CSV file, by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file with a header. */
export function readRows(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true }) as Row[];
}

/** Index entries and company texts of the folder `data`; a group of companies counts for the divisions it may lie in. */
export function readPublished(data: string, candidates: readonly Row[]): Example[] {
  const allowed = new Map(candidates.map((row) => [`${row.scheme} ${row.code}`, row.divisions?.split(" ") ?? []]));
  const entries = readRows(join(data, "index_entries.csv")).map((row) => example(row, "phrase", allowed));
  const companies = readRows(join(data, "company_profiles.csv")).map((row) => example(row, kindOf(row), allowed));
  return [...entries, ...companies].filter(({ source, section }) => section !== "" && !UNSETTLED.test(source));
}

/** Titles of the Common Procurement Vocabulary, as our own crosswalk places them. */
export function readPurchases(file: string): Example[] {
  return readRows(file).flatMap(({ code = "", title = "" }) => {
    const isic = resolveActivity({ scheme: "cpv2008", code })?.isic;
    if (isic === undefined) return [];
    return [
      {
        text: title,
        kind: "purchase" as const,
        source: "CPV 2008",
        section: sectionOf(isic),
        divisions: divisionsWithin(isic),
        isicClass: isic.length === 4 ? isic : "",
        group: groupOf(title, "purchase"),
        weight: 1,
      },
    ];
  });
}

/** The divisions that a section, division, group or class allows, as numbers of the division list. */
export function divisionsWithin(isic: string): number[] {
  return divisions.flatMap((code, at) => {
    const within = isic.length === 1 ? sections[sectionOfDivision[at] ?? -1] === isic : isic.startsWith(code);
    return within ? [at] : [];
  });
}

function kindOf({ source = "" }: Row): TextKind {
  if (source.startsWith("Company name")) return "name";
  return source.startsWith("Portal BASE") ? "lot" : "profile";
}

function example(row: Row, kind: TextKind, allowed: ReadonlyMap<string, readonly string[]>): Example {
  const { text = "", source = "", isic4_section: section = "", isic4_division: division = "" } = row;
  const codes = division === "" ? (allowed.get(`${row.scheme} ${row.code}`) ?? [section]) : [division];
  return {
    text,
    kind,
    source,
    section,
    divisions: codes.flatMap(divisionsWithin),
    isicClass: classOf(row),
    group: groupOf(text, kind),
    weight: 1,
  };
}

/** The class of UK codes by our own reviewed crosswalk: the published column follows titles that only look alike. */
function classOf({ scheme, code = "", isic4_class = "" }: Row): string {
  if (scheme !== "UKSIC2007") return isic4_class;
  const isic = resolveActivity({ scheme: "uksic2007", code })?.isic ?? "";
  return isic.length === 4 ? isic : "";
}

/** A company is known by the first two words of its text; an index entry or contract by its words in any order. */
function groupOf(text: string, kind: TextKind): string {
  const words = textWords(text);
  if (kind === "profile" || kind === "name") return words.slice(0, 2).join(" ");
  const telling = words.filter((word) => !/\d/.test(word));
  return [...new Set(kind === "lot" ? telling.slice(0, 12) : telling)].sort().join(" ");
}
