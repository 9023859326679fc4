import type { Enrichment } from "@manumit/adapters";
import { words } from "../../../words/en.js";
import { oneLine } from "../../terminal-text.js";

const text = words.enrich;

/** Candidates shown for one supplier; a common name has dozens. */
const MOST_CANDIDATES = 3;

const shown = (value: unknown): string => (typeof value === "string" ? `"${value}"` : JSON.stringify(value));

/** What a person should look at in an enrichment, a line each. */
export const enrichmentLines = ({ supplier, conflicts, candidates, remarks }: Enrichment): string[] => {
  const who = `${supplier.id} ${supplier.name}`;
  const hidden = candidates.length - MOST_CANDIDATES;
  const best = [...candidates].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
  return [
    ...conflicts.map(({ field, declared, fact, because }) =>
      text.conflict(who, field, shown(declared), shown(fact.value), because, fact.source.url),
    ),
    ...best.map(({ name, country, identifiers, register, because, url }) => {
      const place = [country, ...identifiers.map(({ scheme, value }) => `${scheme} ${value}`)].filter(Boolean);
      return text.candidate(who, name, place.join(", "), register, because, url);
    }),
    ...(hidden > 0 ? [text.moreCandidates(who, hidden)] : []),
    ...remarks.map(({ value, source }) => text.remark(who, String(value), source.register)),
  ].map(oneLine);
};
