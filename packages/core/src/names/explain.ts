import type { WordPair } from "./align.js";
import type { Evidence } from "./evidence.js";
import { compareForms, legalForm } from "./legal-forms.js";
import type { NameReason } from "./name-reason.js";
import type { NameComparison } from "./name-score.js";
import type { NameReading, NameToken } from "./name-token.js";
import { WordKind } from "./weights.js";

const roles = ["name", "common name word", "trade word", "place", "generic word", "number"] as const;

const shown = (token: NameToken): string =>
  token.native ?? (token.kind === WordKind.number ? token.key.slice(1) : token.key.replace("^", ""));

const written = (tokens: readonly NameToken[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(shown)
    .join(" ");

const how: Readonly<Record<WordPair["by"], string>> = {
  same: "agrees",
  joined: "agrees, written together or apart",
  letters: "differs by one slip of the pen",
  sound: "is romanised differently",
  consonants: "has the same consonants",
  meaning: "translates the same word",
  homophone: "sounds alike but is written with other characters",
};

const round = (weight: number): number => Math.round(weight * 100) / 100;

function pairReason(pair: WordPair, a: NameReading, b: NameReading): NameReason {
  const query = written(a.tokens, pair.a, pair.aCount);
  const candidate = written(b.tokens, pair.b, pair.bCount);
  const token = a.tokens[pair.a];
  const role = roles[token?.kind ?? 0];
  const weight = (tokens: readonly NameToken[], at: number, count: number) =>
    tokens.slice(at, at + count).reduce((sum, each) => sum + each.weight, 0);
  const bits = Math.min(weight(a.tokens, pair.a, pair.aCount), weight(b.tokens, pair.b, pair.bCount)) * pair.similarity;
  return {
    kind: pair.by === "same" ? (token?.kind === WordKind.number ? "number" : "word") : pair.by,
    text: `${role} “${query}”${query === candidate ? "" : ` / “${candidate}”`} ${how[pair.by]}`,
    weight: round(bits),
    query,
    candidate,
  };
}

function restReasons(reading: NameReading, used: number, side: "query" | "candidate"): NameReason[] {
  return reading.tokens.flatMap((token, i) =>
    (used & (1 << i)) !== 0
      ? []
      : [
          {
            kind: side === "query" ? "only-in-query" : "only-in-candidate",
            text: `${roles[token.kind]} “${shown(token)}” stands only in the ${side === "query" ? "name asked for" : "listed name"}`,
            weight: round(-token.weight),
            [side]: shown(token),
          },
        ],
  );
}

function formReason(a: NameReading, b: NameReading): NameReason[] {
  const query = legalForm(a.form)?.name;
  const candidate = legalForm(b.form)?.name;
  if (query === undefined || candidate === undefined) return [];
  const agreement = compareForms(a.form, b.form);
  const text = {
    same: "same legal form",
    kindred: "legal forms that translate each other",
    other: "legal forms of different kinds",
    silent: "",
  }[agreement];
  return [{ kind: "legal-form", text, weight: agreement === "other" ? -1 : 0.5, query, candidate }];
}

function evidenceReasons(evidence: Evidence): NameReason[] {
  const reasons: NameReason[] = [];
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
  return reasons;
}

/** The reasons behind a score: every word of both names once, then form, numbers, country, identifiers, address. */
export function explainComparison(
  comparison: NameComparison,
  a: NameReading,
  b: NameReading,
  evidence: Evidence,
): NameReason[] {
  const { alignment } = comparison;
  const reasons = [...alignment.pairs].sort((one, other) => one.a - other.a).map((pair) => pairReason(pair, a, b));
  if (comparison.byInitials)
    reasons.push({ kind: "initials", text: "one name is the initials of the other: a hint only", weight: 3 });
  reasons.push(...restReasons(a, alignment.usedA, "query"), ...restReasons(b, alignment.usedB, "candidate"));
  if (comparison.numbersDiffer)
    reasons.push({ kind: "number", text: "the numbers differ: two of a series, not one", weight: -10 });
  if (!comparison.distinctive && !comparison.byInitials)
    reasons.push({ kind: "generic-only", text: "no distinctive word in common", weight: -5 });
  if (comparison.outOfOrder) reasons.push({ kind: "order", text: "the words stand in another order", weight: -0.2 });
  return [...reasons, ...formReason(a, b), ...evidenceReasons(evidence)];
}
