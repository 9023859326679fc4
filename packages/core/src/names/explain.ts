import type { Alignment, WordPair } from "./align.js";
import type { Evidence } from "./evidence.js";
import { consonantsOnly, hasConsonantsOnly } from "./fold.js";
import { compareForms, type FormAgreement, legalForm } from "./legal-forms.js";
import type { NameReason } from "./name-reason.js";
import { type NameComparison, weightOf } from "./name-score.js";
import type { NameReading, NameToken } from "./name-token.js";
import { WordKind } from "./weights.js";

const roles = ["name", "common name word", "trade word", "place", "generic word", "number"] as const;

const shown = (token: NameToken): string =>
  token.native ??
  (token.kind === WordKind.number
    ? token.key.slice(1)
    : hasConsonantsOnly(token.key)
      ? token.key.replaceAll(consonantsOnly, "")
      : token.key);

function written(tokens: readonly NameToken[], at: number, count: number): string {
  let text = shown(tokens[at] as NameToken);
  for (let i = at + 1; i < at + count; i++) text += ` ${shown(tokens[i] as NameToken)}`;
  return text;
}

const how: Readonly<Record<WordPair["by"], string>> = {
  same: "agrees",
  joined: "agrees, written together or apart",
  letters: "differs by one slip of the pen",
  sound: "is romanised differently",
  consonants: "has the same consonants",
  meaning: "translates the same word",
  abbreviation: "is a short form of the same word",
  homophone: "sounds alike but is written with other characters",
};

const round = (weight: number): number => Math.round(weight * 100) / 100;

function pairReason(pair: WordPair, a: NameReading, b: NameReading): NameReason {
  const query = written(a.tokens, pair.a, pair.aCount);
  const candidate = written(b.tokens, pair.b, pair.bCount);
  const kind = a.tokens[pair.a]?.kind ?? WordKind.brand;
  const bits = Math.min(weightOf(a.tokens, pair.a, pair.aCount), weightOf(b.tokens, pair.b, pair.bCount));
  return {
    kind: pair.by === "same" ? (kind === WordKind.number ? "number" : "word") : pair.by,
    text: `${roles[kind]} “${query}”${query === candidate ? "" : ` / “${candidate}”`} ${how[pair.by]}`,
    weight: round(bits * pair.similarity),
    query,
    candidate,
  };
}

/** One reason for each pair of words, in the order of the query. */
function addPairs(reasons: NameReason[], { pairs }: Alignment, a: NameReading, b: NameReading): void {
  for (let i = 0; i < a.tokens.length; i++) {
    for (const pair of pairs) if (pair.a === i) reasons.push(pairReason(pair, a, b));
  }
}

/** One reason for each word that has no partner. */
function addRest(reasons: NameReason[], { tokens }: NameReading, used: number, isQuery: boolean): void {
  for (let i = 0; i < tokens.length; i++) {
    if ((used & (1 << i)) !== 0) continue;
    const token = tokens[i] as NameToken;
    const word = shown(token);
    const weight = round(-token.weight);
    const text = `${roles[token.kind]} “${word}” stands only in the ${isQuery ? "name asked for" : "listed name"}`;
    reasons.push(
      isQuery
        ? { kind: "only-in-query", text, weight, query: word }
        : { kind: "only-in-candidate", text, weight, candidate: word },
    );
  }
}

function addForm(reasons: NameReason[], a: NameReading, b: NameReading): void {
  const query = legalForm(a.form)?.name;
  const candidate = legalForm(b.form)?.name;
  if (query === undefined || candidate === undefined) return;
  const agreement = compareForms(a.form, b.form);
  const weight = agreement === "other" ? -1 : 0.5;
  reasons.push({ kind: "legal-form", text: formsAgree[agreement], weight, query, candidate });
}

const formsAgree: Readonly<Record<FormAgreement, string>> = {
  same: "same legal form",
  kindred: "legal forms that translate each other",
  other: "legal forms of different kinds",
  silent: "",
};

function addEvidence(reasons: NameReason[], evidence: Evidence): void {
  if (evidence.identifier === "same")
    reasons.push({ kind: "identifier", text: "same registration number: this decides", weight: 20 });
  if (evidence.identifier === "different")
    reasons.push({ kind: "identifier", text: "different registration numbers in the same register", weight: -10 });
  if (evidence.country === "same") reasons.push({ kind: "country", text: "same country", weight: 1 });
  if (evidence.country === "related")
    reasons.push({ kind: "country", text: "different, but often interchanged countries", weight: -0.5 });
  if (evidence.country === "different") reasons.push({ kind: "country", text: "different countries", weight: -2 });
  if (evidence.address !== undefined) {
    const share = Math.round(evidence.address * 100);
    reasons.push({
      kind: "address",
      text: `${share} % of the address agrees`,
      weight: round((evidence.address - 0.3) * 5),
    });
  }
}

/** The reasons behind a score: every word of both names once, then form, numbers, country, identifiers, address. */
export function explainComparison(
  comparison: NameComparison,
  a: NameReading,
  b: NameReading,
  evidence: Evidence,
): NameReason[] {
  const { alignment } = comparison;
  const reasons: NameReason[] = [];
  addPairs(reasons, alignment, a, b);
  if (comparison.byInitials)
    reasons.push({
      kind: "initials",
      text: "one name is the initials of the other: the fewer they are, the weaker a hint",
      weight: 3,
    });
  if (comparison.byLetters)
    reasons.push({ kind: "joined", text: "the same letters, parted into words otherwise", weight: 10 });
  else {
    addRest(reasons, a, alignment.usedA, true);
    addRest(reasons, b, alignment.usedB, false);
  }
  if (comparison.numbersDiffer)
    reasons.push({ kind: "number", text: "the numbers differ: two of a series, not one", weight: -10 });
  if (!comparison.distinctive && !comparison.byInitials && !comparison.byLetters)
    reasons.push({ kind: "generic-only", text: "no distinctive word in common", weight: -5 });
  if (comparison.outOfOrder) reasons.push({ kind: "order", text: "the words stand in another order", weight: -0.2 });
  addForm(reasons, a, b);
  addEvidence(reasons, evidence);
  return reasons;
}
