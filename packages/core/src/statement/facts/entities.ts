import type { Sentence } from "../reading/sentence.js";
import type { ReadFacts } from "./statement-facts.js";

type Entities = ReadFacts["entities"];

const form =
  "Pty\\.?\\s+(?:Ltd|Limited)|Co\\.?,?\\s+(?:Ltd|Limited|Inc)|Limited|Ltd|LTD|LIMITED|PLC|plc|Plc|LLP|LLC|ULC|L\\.?P\\.?|Inc|INC|Incorporated|Corp|CORP|Corporation|CORPORATION|GmbH|AG|SE|S\\.A\\.|SA|N\\.V\\.|NV|B\\.V\\.|BV|ASA|A\\/S|AS|AB|Oyj?|Lt[ée]e|Ltda|SpA";
/** Forms that many others than those who make the statement have too: standards bodies, associations, charities. */
const weakForm =
  "Company(?!\\s+(?:Secretary|number|Number|No))|Cooperative|Co-operative|Association|University|Council|Trust|Foundation|Society|Authority";
const ends = `(?:,?[ \\t]+(?:Inc|INC|Incorporated|Ltd|Limited|LLC|LLP|L\\.?P\\.?)|[ \\t]+(?:${form}|${weakForm}))(?![\\p{L}])`;
const isWeak = new RegExp(`\\b(?:${weakForm})$`, "u");
const part =
  "(?:\\p{Lu}[\\p{L}\\d&.'’/-]*|\\d[\\d\\p{L}-]*|\\([\\p{Lu}\\d][\\p{L}\\d .&-]{0,30}\\)|[a-z][\\p{L}\\d]*\\.[a-z]{2,3})";
const legalName = new RegExp(
  `(?<![\\p{L}\\d])${part}(?:[ \\t]+(?:&|and|of|the|for|de|du|la)(?=[ \\t]+\\p{Lu})|[ \\t]+${part}){0,7}?${ends}`,
  "gu",
);
/** Without Unicode classes, for it runs over every sentence. */
const mayName =
  /L(?:imi)?t[eé]?[de]|LTD|LIMITED|P[Ll][Cc]|plc|LLP|LLC|ULC|L\.?P|Inc|INC|Corp|CORP|GmbH|AG|SE|S\.?A|N\.?V|B\.?V|AS|A\/S|AB|Oy|SpA|Company|o-?operative|Association|University|Council|Trust|Foundation/;
const makes =
  /\b(?:statement|report)\b[^.]{0,120}\b(?:is|has been|was)\s+(?:\p{L}+\s+)?(?:made|given|issued|published|prepared|filed|submitted|produced)\s+(?:\p{L}+\s+){0,3}?(?:by|on behalf of|for|in respect of|in accordance|pursuant)|\bon behalf of\b|\bthis\s+(?:\p{L}+\s+){0,5}(?:statement|report)\s+(?:\p{L}+\s+){0,3}(?:covers|applies|relates|refers|sets out|outlines|describes|constitutes|is for|is solely for|addresses)|\bstatement of\b|\breport of\b|\bauthority to bind\b|\bin respect of\b|\bparties filing\b|\breporting entit(?:y|ies)\b/iu;
const declared =
  /(?:made|given|issued|published|prepared|filed|submitted|produced)\s+(?:jointly\s+)?by\s+(?:the\s+)?|on behalf of\s+(?:the\s+)?(?:following\s+(?:\p{L}+\s+){1,3}:?\s*)?|(?:statement|report)\s+(?:of|for|by)\s+(?:the\s+)?|in respect of\s+|(?:solely\s+)?for\s+|(?:covers|applies to)\s+(?:the\s+)?|authority to bind\s+|Reporting Entity[:\s]+/iu;
/** "Example Foods Limited publishes this statement". */
const declares =
  /^\s+(?:\([^)]{0,80}\)\s+)?(?:publishes|makes|issues|presents|submits|has\s+(?:published|made|prepared|issued|submitted)|is\s+(?:publishing|making|issuing|submitting))\s+(?:this|its|the)\b[^.]{0,60}\b(?:statement|report)\b/iu;
const approvedBy = /\bapproved\b|\bapproval\b/iu;
/** Words in capitals or with a capital that run into a name from the title or heading before it. */
const notOfName = new Set(
  "and modern slavery statement report act the this our introduction about us foreword page contents table of in and for by on behalf to human trafficking financial fiscal year supply chain chains forced child labour labor against fighting organisation organisations structure business overview anti annual transparency section name title date position signed director ceo president chief executive officer approval approved attestation board directors company purpose re reporting entities entity canada canadas uk 'group' january february march april may june july august september october november december".split(
    " ",
  ),
);
/** What ends whatever stood before a name: a title, a heading, a person's job, an aside. */
const breaks =
  /^(?:director|president|officer|chief|executive|ceo|chair(?:man|woman|person)?|statement|report|slavery|trafficking|introduction|hereinafter|numbers?|limited|ltd|inc|plc|llp|corp|20\d\d|\d{8,}|.*-based)[,.:;]?$/iu;
const whole =
  /^(?:the|this|our|each|any|a|an|parent|holding|public|private|reporting|limited|subsidiary|operating|trading|insurance)\s+(?:company|corporation|trust|association|council|limited)$/iu;
const notCompanies =
  /\b(?:The|Crown) (?:Company|Corporation|Trust|Council)$|\b(?:Act|Ethical Trading|Regulations?|Code of|Convention|Nations|Companies House|Board of|Modern Slavery)\b|^Modern\b|\b(?:Labou?r|Rights|Ethical|Initiative)\b|^(?:The )?(?:Company|Corporation|Trust|University|Council|Association|Foundation|Limited)$/u;

const LONGEST = 4_000;

/** Where the name itself begins in what was found. */
const nameStart = (found: string): number => {
  const words = found.split(/\s+/u);
  let first = words.slice(0, -1).findLastIndex((word) => breaks.test(word)) + 1;
  while (
    first < words.length - 1 &&
    ((/^[(\d]/u.test(words[first]!) && /^(?:and|&)$/u.test(words[first + 1]!)) ||
      notOfName.has(words[first]!.toLowerCase().replace(/[^\p{L}']/gu, "")))
  )
    first++;
  return new RegExp(`^(?:\\S+\\s+){${first}}`, "u").exec(found)?.[0].length ?? 0;
};

const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/\bltd\b/gu, "limited")
    .replace(/\b(?:inc|incorporated)\b/gu, "inc")
    .replace(/\bcorp\b/gu, "corporation")
    .replace(/[^\p{L}\d]+/gu, "");

const OPENING = 8;

interface Named {
  readonly value: string;
  readonly at: { readonly start: number; readonly end: number };
  score: number;
  mentions: number;
  firm: boolean;
}

const worth = (
  sentence: Sentence,
  index: number,
  { at, end }: { at: number; end: number },
): { score: number; firm: boolean } => {
  const opening = index < OPENING;
  const lead = sentence.text.slice(Math.max(0, at - 160), at);
  const firm =
    (declared.test(lead) && /\b(?:statement|report|bind)\b/iu.test(sentence.text.slice(0, LONGEST))) ||
    declares.test(sentence.text.slice(end, end + 240));
  const approves = approvedBy.test(sentence.text.slice(0, LONGEST));
  return {
    firm,
    score:
      (firm ? 4 : makes.test(sentence.text.slice(0, LONGEST)) ? 2 : 0) +
      (opening ? (index < 2 ? 3 : 1) : 0) +
      (approves ? 1 : 0),
  };
};

const withoutForm =
  /(?:made|given|issued|published|prepared|submitted|produced) by (?:the )?|on behalf of (?:the )?|(?:institution|entity):\s*/iu;
const properName = /^\p{Lu}[\p{L}'’&.-]+(?:\s+(?:(?:of|and|the|for|&)\s+){0,2}\p{Lu}[\p{L}'’&.-]+){1,7}/u;

/** A university, a department, a charity: the name after "made by", where nobody with a registered form is named. */
const declaredName = (sentences: readonly Sentence[]): Entities => {
  for (const { text, start } of sentences) {
    const cue = withoutForm.exec(text.slice(0, LONGEST));
    if (cue === null || !/\b(?:statement|report)\b|(?:institution|entity):/iu.test(text.slice(0, LONGEST))) continue;
    const from = cue.index + cue[0].length;
    const name = properName.exec(text.slice(from, from + 200))?.[0];
    if (name === undefined || notCompanies.test(name)) continue;
    return [
      { value: name.replace(/\s+/gu, " "), at: { start: start + from, end: start + from + name.length }, firm: true },
    ];
  }
  return [];
};

/** "… for the following companies" leads to a list in the lines after it. */
const leadsToList =
  /\b(?:statement|report|disclosure)\b.{0,300}\b(?:following\s+(?:\p{L}+\s+){0,3}(?:companies|entities|subsidiaries|undertakings)|(?:listed|set out)\s+below)/iu;
const LIST_LINES = 40;

/** A line of a list of companies begins with a company, and is no sentence about one. */
const startsWithName = (line: string): boolean => {
  const first = line.search(legalName);
  return first >= 0 && first <= 3 && !/\b(?:is|are|was|were|has|have)\b/u.test(line);
};

const FIRM = 4;
const MOST = 60;

/**
 * The organisations that make the statement, by their registered names: those named as its makers, in the title, or with
 * the approval. Where none is, the one named most.
 */
export const readEntities = (sentences: readonly Sentence[]): Entities => {
  const named = new Map<string, Named>();
  let listEnds = -1;
  for (const [index, sentence] of sentences.entries()) {
    const text = sentence.text.slice(0, LONGEST);
    if (leadsToList.test(text)) listEnds = index + LIST_LINES;
    else if (listEnds >= index && !startsWithName(text)) listEnds = -1;
    if (!mayName.test(text)) continue;
    for (const found of text.matchAll(legalName)) {
      const skipped = nameStart(found[0]);
      const name = found[0].slice(skipped).replace(/\s+/gu, " ");
      if (!/^[\p{L}\d].*\s/u.test(name) || whole.test(name) || notCompanies.test(name)) continue;
      const key = fold(name);
      const start = sentence.start + found.index + skipped;
      const own = worth(sentence, index, { at: found.index, end: found.index + found[0].length });
      const firm = own.firm || index <= listEnds;
      const score = firm ? Math.max(own.score, FIRM) : own.score;
      if (isWeak.test(name) && !firm && index >= 2) continue;
      const known = named.get(key);
      if (known) {
        known.score = Math.max(known.score, score);
        known.mentions++;
        known.firm ||= firm;
      } else if (named.size < MOST) {
        named.set(key, {
          value: name,
          at: { start, end: sentence.start + found.index + found[0].length },
          score,
          mentions: 1,
          firm,
        });
      }
    }
  }
  const all = [...named.values()].sort(
    (a, b) => b.score - a.score || b.mentions - a.mentions || a.at.start - b.at.start,
  );
  const firm = all.filter(
    ({ score, value }) =>
      score >= FIRM && !all.some((other) => other.value.length > value.length && other.value.endsWith(` ${value}`)),
  );
  const chosen = firm.length > 0 ? firm : all.filter(({ score }) => score >= 2).slice(0, 1);
  if (all.length === 0) return declaredName(sentences);
  return (chosen.length > 0 ? chosen : all.slice(0, 1)).map(({ value, at, firm }) => ({ value, at, firm }));
};
