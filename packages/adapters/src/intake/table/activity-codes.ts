import type { ActivityScheme, DeclaredActivity } from "@manumit/core";

const schemeNames: Readonly<Record<string, ActivityScheme>> = {
  nace: "nace2",
  naf: "nace2",
  ape: "nace2",
  ateco: "nace2",
  cnae: "nace2",
  wz: "nace2",
  sbi: "nace2",
  sic: "uksic2007",
  naics: "naics2022",
  isic: "isic4",
  cpv: "cpv2008",
  unspsc: "unspsc",
};

/** "NACE Rev. 2: 01.11", "UK SIC 2007 81210": the scheme, perhaps its revision, then the code. */
const named =
  /^(uk\s+|us\s+)?(nace|naf|ape|ateco|cnae|wz|sbi|sic|naics|isic|cpv|unspsc)\b[\s.:#-]*(?:rev\.?\s*\d(?:\.\d)?|code|(?:19|20)\d\d(?=[\s:.-]+\d))?[\s:.#-]*(.+)$/i;

/** Digits with their dots, a check digit or a national letter; or the letter of a section alone. */
const code = /^(?:(?:\d[\d.]*\d|\d)(?:-\d\b)?[A-Z]?|[A-U])(?=$|[\s,;:/(–-])/;

/** The letter of a section before a code adds nothing to it: "C 13.10". */
const sectionLetter = /^[A-U][\s.:-]*(?=\d)/;

/** What a cell of activity codes says: the codes, words that are no code, and what was read otherwise than written. */
export interface ReadActivities {
  readonly activities: DeclaredActivity[];
  readonly words: string[];
  readonly notes: string[];
}

/** The scheme that only one classification's codes look like. Four digits are ISIC, NACE and US SIC alike: none. */
function schemeByShape(text: string): ActivityScheme | undefined {
  if (/^\d\d\.\d\d?[A-Z]?$/.test(text) || /^\d{4}[A-Z]$/.test(text)) return "nace2";
  if (/^\d{5}$/.test(text)) return "uksic2007";
  if (/^\d{6}$/.test(text)) return "naics2022";
  if (/^\d{8}-\d$/.test(text)) return "cpv2008";
  return undefined;
}

/** National versions of NACE (NAF 13.20Z, Ateco 13.20.00) carry its class in their first four digits. */
function naceClass(text: string): string {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 4 || /^[A-U]?\d\d\.?\d{1,2}$/.test(text)) return text;
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}`;
}

/** The codes at the start of a text: all of a bare list "62020, 62090", or the one before its title. */
function leadingCodes(written: string): string[] {
  const text = written.replace(sectionLetter, "");
  if (/^[\dA-Z.\s,/-]+$/.test(text) && /\d[\s,/]+\d/.test(text)) {
    const parts = text.split(/[\s,/]+/).filter((part) => part !== "");
    if (parts.every((part) => code.exec(part)?.[0] === part)) return parts;
  }
  const first = code.exec(text)?.[0];
  return first ? [first] : [];
}

/** What a column or the cell beside it says of the scheme: its id, or words that name none that is read. */
export type SaidScheme = ActivityScheme | { readonly unknown: string } | undefined;

/**
 * Reads one item of a list of activities. The scheme comes from a prefix in the cell ("SIC 81210"), else from what is said
 * beside it, else from a shape that only one scheme has, and then a note says so. Codes stay text: lost zeros are for the
 * core to see.
 */
function readItem(item: string, said: SaidScheme, into: ReadActivities): void {
  const prefix = named.exec(item);
  if (prefix && /us/i.test(prefix[1] ?? "") && /sic/i.test(prefix[2]!)) {
    into.notes.push(`"${item}" is a US SIC code of 1987, which is not read.`);
    return;
  }
  const scheme = prefix ? schemeNames[prefix[2]!.toLowerCase()] : said;
  const codes = leadingCodes(prefix ? prefix[3]! : item);
  if (codes.length === 0) into.words.push(item);
  for (const each of codes) {
    if (typeof scheme === "object") {
      into.notes.push(`"${each}" is of "${scheme.unknown}", a classification that is not read.`);
      continue;
    }
    const known = scheme ?? schemeByShape(each);
    if (known === undefined) {
      into.notes.push(`"${each}" names no classification and could be of several; write for example "NACE ${each}".`);
      continue;
    }
    if (scheme === undefined) into.notes.push(`"${each}" was read as ${known} by its shape.`);
    const read = known === "nace2" ? naceClass(each) : each;
    if (read !== each) into.notes.push(`"${each}" was read as NACE ${read}.`);
    into.activities.push({ scheme: known, code: read });
  }
}

/** Reads the items of a cell of activity codes, in the scheme said of them where one is. */
export function readActivities(items: readonly string[], said: SaidScheme): ReadActivities {
  const read: ReadActivities = { activities: [], words: [], notes: [] };
  for (const item of items) readItem(item, said, read);
  return read;
}
