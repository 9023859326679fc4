import { once } from "../../reference/once.js";
import { nameWords } from "./name-words.js";

/** A name with its registered form ("Limited", "Pty Ltd", "S.p.A."), and where it stands in the text. */
export interface RegisteredName {
  readonly name: string;
  readonly at: number;
  readonly end: number;
}

const form =
  "Pty\\.?\\s+(?:Ltd|Limited)|Limited\\s+(?:Liability\\s+)?Partnership|LIMITED\\s+PARTNERSHIP|Co\\.?,?\\s+(?:Ltd|Limited|Inc)|Limited|Ltd|LTD|LIMITED|PLC|plc|Plc|LLP|LLC|ULC|L\\.?P\\.?|Inc|INC|inc|Incorporated|Corp|CORP|Corporation|CORPORATION|Co|CIC|CLG|DAC|GmbH|AG|SE|S\\.A\\.|SA|N\\.V\\.|NV|B\\.V\\.|BV|ASA|A\\/S|AS|AB|Oyj?|[Ll]t[ée]e|Ltda|SpA|S\\.p\\.A\\.|S\\.?[rR]\\.?[lL]\\.?|S\\.?A\\.?R\\.?L\\.?|S\\.A\\.S\\.|SAS|S\\.L\\.U?\\.?|KG|ApS|Sdn\\.? Bhd|K\\.K\\.|Sp\\. z o\\.o\\.|s\\.r\\.o\\.|Kft";
const part =
  "(?:\\p{Lu}[\\p{L}\\d&.'’/-]*|\\d[\\d\\p{L}-]*|\\([\\p{Lu}\\d][\\p{L}\\d .&-]{0,30}\\)|[a-z][\\p{L}\\d]*\\.[a-z]{2,3})";

/**
 * Institutions have forms that many others than those who make the statement have too: standards bodies, charities. "Company"
 * before "Secretary" or "number" is no form.
 */
const weakForm = once(
  () =>
    `(?:${nameWords().institutions})(?!\\s+(?:Secretary|number|Number|No|Board)\\b)(?:[ \\t]+(?:of|for)(?:[ \\t]+the)?(?:[ \\t]+${part}){1,4})?`,
);
const notMore = "(?![\\p{L}]|-\\p{L})";
/** "Foundation" in "Foundation Trust" ends no name, nor does "Fund" in "Fund Managers Limited". */
const ends = once(() => {
  const weak = nameWords().institutions;
  const goesOn = `(?![ \\t]+(?:${weak}|${form})${notMore})`;
  const leadsToForm = `(?!(?:[ \\t]+${part}){1,3}[ \\t]+(?:${weak}|${form})${notMore})`;
  return `(?:,?[ \\t]+(?:Inc|INC|Incorporated|Ltd|Limited|LLC|LLP|L\\.?P\\.?)${notMore}|[ \\t]+(?:(?:${weak})[ \\t]+)?(?:${form})${notMore}|[ \\t]+${weakForm()}${notMore}${leadsToForm})${goesOn}`;
});
const isWeak = once(
  () => new RegExp(`^(?:(?:\\S+\\s){0,3}(?:${nameWords().headed})\\sof\\s.*|.*\\s${weakForm()})$`, "u"),
);
// Made when a statement is first read: classes of all letters cost milliseconds, which an import must not pay.
const legalName = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\d])(?!\\d{6,}[ \\t]+(?:Corporation|Company))(?:${part}(?:[ \\t]+(?:&|and|of|the|for|de|du|la)(?=[ \\t]+\\p{Lu})|[ \\t]+${part}){0,7}?${ends()}|(?:${part}[ \\t]+){0,3}(?:${nameWords().headed})[ \\t]+(?:of|OF)[ \\t]+(?:the[ \\t]+)?${part}(?:[ \\t]+(?:and[ \\t]+)?${part}){0,3})`,
      "gu",
    ),
);
/** Without Unicode classes, for it runs over every sentence. */
const mayName =
  /L(?:imi)?t[eé]?[de]|LTD|LIMITED|P[Ll][Cc]|plc|LLP|LLC|ULC|L\.?P|Co\b|[Ii]nc|INC|Corp|CORP|DAC|CIC|CLG|GmbH|AG|SE|S\.?A|N\.?V|B\.?V|AS|A\/S|AB|Oy|SpA|S\.p|[SR]\.?[RLrl]|S\.A|SAS|KG|ApS|Bhd|K\.K|z o\.o|r\.o|Kft/;
const mayNameInstitution = once(
  () => new RegExp(`\\b(?:${nameWords().institutions}|(?:${nameWords().headed}) (?:of|OF))\\b`),
);
/** Words in capitals or with a capital that run into a name from the title or heading before it. */
const notOfName = new Set(
  "and of from modern slavery statement report act the this our introduction about us foreword page contents table of in and for by on behalf to human trafficking financial fiscal year supply chain chains forced child labour labor against fighting organisation organisations structure business overview anti annual transparency section name title date position signed director ceo president chief executive officer approval approved attestation board directors company purpose re reporting entities entity canada canadas uk 'group' january february march april may june july august september october november december".split(
    " ",
  ),
);
/** What ends whatever stood before a name: a title, a heading, a person's job, an aside. */
const breaks =
  /^(?:directors?|president|officer|chief|executive|ceo|chair(?:man|woman|person)?|statement|report|slavery|trafficking|introduction|hereinafter|numbers?|limited|ltd|inc|plc|llp|corp|20\d\d|\d{8,}|.*-based)[,.:;]?$/iu;
/** "General Partner of Example LP", "Governing Body of Example College". */
const serves =
  /^(?:partners?|administrator|manager|operator|trustees?|body|bodies|boards?|governors|members|council|owners?|subsidiar(?:y|ies))$/iu;
const commonNoun =
  /^(?:the|this|our|each|any|a|an|parent|holding|public|private|reporting|limited|subsidiary|operating|trading|insurance)\s+(?:company|corporation|trust|association|council|limited)$/iu;
const noCompanies =
  /\b(?:The|Crown) (?:Company|Corporation|Trust|Council)$|\b(?:Act|Ethical Trading|Regulations?|Code of|Convention|Nations|Companies House|Board of|Modern Slavery)\b|^Modern\b|\b(?:Labou?r|Rights|Ethical|Initiative)\b|^(?:The )?(?:Company|Corporation|Trust|University|Council|Association|Foundation|Limited)$/u;

/** Where the name itself begins in what was found. */
const nameStart = (found: string): number => {
  const aside = /^\([^)]*\)\s+(?:and|&)\s+(?:the\s+)?/u.exec(found)?.[0].length;
  if (aside !== undefined) return aside + nameStart(found.slice(aside));
  const words = found.split(/\s+/u);
  // The "Limited" of "Limited Partnership" ends nothing.
  const form = /\slimited\spartnership$/iu.test(found) ? 2 : 1;
  let first =
    words
      .slice(0, -form)
      .findLastIndex(
        (word, i) =>
          breaks.test(word) ||
          (words[i + 1] === "of" && serves.test(word)) ||
          (/^[GL]P$/u.test(word) && i < words.length - 2),
      ) + 1;
  while (
    first < words.length - 1 &&
    ((/^[(\d]/u.test(words[first]!) && /^(?:and|&)$/u.test(words[first + 1]!)) ||
      notOfName.has(words[first]!.toLowerCase().replace(/[^\p{L}']/gu, "")))
  )
    first++;
  return new RegExp(`^(?:\\S+\\s+){${first}}`, "u").exec(found)?.[0].length ?? 0;
};

const places = /^(?:of|the|and|for|uk|canada)$/iu;

/** Where the name of "University of Exampleton Modern Slavery Statement" ends, counted from its start. */
const placeEnd = (name: string): number => {
  const of = isWeak().test(name) ? name.search(/\sof\s/iu) : -1;
  if (of === -1) return name.length;
  for (const word of name.slice(of).matchAll(/\S+/gu)) {
    if (notOfName.has(word[0].toLowerCase()) && !places.test(word[0]))
      return name.slice(0, of + word.index).trimEnd().length;
  }
  return name.length;
};

/** Bodies and laws that look like companies by name. */
export const isNoCompany = (name: string): boolean => noCompanies.test(name);

/** Whether a name's form is one that standards bodies, associations and charities have too. */
export const hasWeakForm = (name: string): boolean => isWeak().test(name);

/** The registered names in a text, in the order in which they stand; those of institutions only where they are asked for. */
export const registeredNames = (text: string, institutions: boolean): RegisteredName[] => {
  if (!mayName.test(text) && !(institutions && mayNameInstitution().test(text))) return [];
  const names: RegisteredName[] = [];
  for (const found of text.matchAll(legalName())) {
    const whole = found[0].slice(0, placeEnd(found[0]));
    const at = found.index + nameStart(whole);
    const end = found.index + whole.length;
    const name = text.slice(at, end).replace(/\s+/gu, " ");
    if (!/^[\p{L}\d].*\s/u.test(name) || commonNoun.test(name) || isNoCompany(name)) continue;
    names.push({ name, at, end });
  }
  return names;
};

/** A line of a list of companies begins with a company, and is no sentence about one. */
export const startsWithName = (line: string): boolean => {
  const first = line.search(legalName());
  return first >= 0 && first <= 3 && !/\b(?:is|are|was|were|has|have)\b/u.test(line);
};
