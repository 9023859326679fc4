import type { Sentence } from "../reading/sentence.js";
import { declaredName, declaresStatement } from "./declared-name.js";
import { hasWeakForm, type RegisteredName, registeredNames, startsWithName } from "./registered-name.js";
import type { ReadFacts } from "./statement-facts.js";

type Entities = ReadFacts["entities"];

const makes =
  /\b(?:statement|report)\b[^.]{0,120}\b(?:is|has been|was)\s+(?:\p{L}+\s+)?(?:made|given|issued|published|prepared|filed|submitted|produced)\s+(?:\p{L}+\s+){0,3}?(?:by|on behalf of|for|in respect of|in accordance|pursuant)|\bon behalf of\b|\bthis\s+(?:\p{L}+\s+){0,5}(?:statement|report)\s+(?:\p{L}+\s+){0,3}(?:covers|applies|relates|refers|sets out|outlines|describes|constitutes|is for|is solely for|addresses)|\bstatement of\b|\breport of\b|\bauthority to bind\b|\bin respect of\b|\bparties filing\b|\breporting entit(?:y|ies)\b/iu;
const declared =
  /(?:made|given|issued|published|prepared|filed|submitted|produced)\s+(?:jointly\s+)?by\s+(?:the\s+)?|on behalf of\s+(?:the\s+)?(?:following\s+(?:\p{L}+\s+){1,3}:?\s*)?|(?:statement|report)\s+(?:of|for|by)\s+(?:the\s+)?|in respect of\s+|(?:solely\s+)?for\s+|(?:covers|applies to)\s+(?:the\s+)?|authority to bind\s+|Reporting Entity[:\s]+/iu;
const approvedBy = /\bapproved\b|\bapproval\b/iu;
const LONGEST = 4_000;

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
    declaresStatement(sentence.text.slice(end));
  const approves = approvedBy.test(sentence.text.slice(0, LONGEST));
  return {
    firm,
    score:
      (firm ? 4 : makes.test(sentence.text.slice(0, LONGEST)) ? 2 : 0) +
      (opening ? (index < 2 ? 3 : 1) : 0) +
      (approves ? 1 : 0),
  };
};

interface NameInSentence extends RegisteredName {
  readonly own: { score: number; firm: boolean };
}

/** "A Limited (company number 1) and B Limited". */
const joinsNames = /^\.?\s*(?:\([^)]{0,80}\))?\s*(?:,|;|&|and|,\s*and)\s*(?:the\s+)?$/u;

/** The registered names in a sentence. What makes one of them a maker of the statement holds for those joined to it. */
const namesIn = (sentence: Sentence, text: string, index: number): NameInSentence[] => {
  const groups: NameInSentence[][] = [];
  for (const name of registeredNames(text)) {
    const last = groups.at(-1);
    const joined = last && joinsNames.test(text.slice(last.at(-1)!.end, name.at));
    const group = joined ? last : [];
    if (!joined) groups.push(group);
    group.push({ ...name, own: worth(sentence, index, name) });
  }
  return groups.flatMap((group) => {
    const maker = group.find(({ own }) => own.firm)?.own;
    return maker ? group.map((name) => ({ ...name, own: maker })) : group;
  });
};

/** "… for the following companies" leads to a list in the lines after it. */
const leadsToList =
  /\b(?:statement|report|disclosure)\b.{0,300}\b(?:following\s+(?:\p{L}+\s+){0,3}(?:companies|entities|subsidiaries|undertakings)|(?:listed|set out)\s+below)/iu;
const LIST_LINES = 40;

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
    for (const { name, at, end, own } of namesIn(sentence, text, index)) {
      const key = fold(name);
      const firm = own.firm || index <= listEnds;
      const score = firm ? Math.max(own.score, FIRM) : own.score;
      if (hasWeakForm(name) && !firm && index >= 2) continue;
      const known = named.get(key);
      if (known) {
        known.score = Math.max(known.score, score);
        known.mentions++;
        known.firm ||= firm;
      } else if (named.size < MOST) {
        named.set(key, {
          value: name,
          at: { start: sentence.start + at, end: sentence.start + end },
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
