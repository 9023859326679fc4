import type { NameReason } from "../names/index.js";
import { vocabulary } from "../names/vocabulary.js";
import { WordKind } from "../names/weights.js";

const oneSided: ReadonlySet<string> = new Set(["only-in-query", "only-in-candidate"]);

const known = (word: string | undefined, kind: WordKind) => {
  const found = word === undefined ? undefined : vocabulary().get(word);
  return found?.kind === kind ? found : undefined;
};

/** A place that only one name holds, unless the other holds one that lies in it or around it. */
function placeOnOneSide(reasons: readonly NameReason[]): string | undefined {
  const agreed = reasons.flatMap(({ kind, query }) => (kind === "word" ? (known(query, WordKind.place) ?? []) : []));
  const extra = reasons.flatMap(({ kind, query, candidate }) =>
    oneSided.has(kind) ? (known(query ?? candidate, WordKind.place) ?? []) : [],
  );
  return extra.find(({ key, within }) => !agreed.some((other) => other.within === key || other.key === within))?.key;
}

/**
 * A word of the name asked for that the listed one lacks: a trade, or any word where the listed name has another in its
 * stead. A word that only the listed name holds is often left out in use.
 */
function wordOnlyAsked(reasons: readonly NameReason[]): string | undefined {
  const replaced = reasons.some(({ kind }) => kind === "only-in-candidate");
  return reasons.find(
    ({ kind, query }) => kind === "only-in-query" && (replaced || known(query, WordKind.trade) !== undefined),
  )?.query;
}

/** The word that tells a firm from its sister or parent: "Example Silicon (Luzhou)", "Example Silicon Logistics". */
export const sisterWord = (reasons: readonly NameReason[]): string | undefined =>
  placeOnOneSide(reasons) ?? wordOnlyAsked(reasons);
