import rows from "../../data/lists/legal-effects.json";
import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { LegalEffect } from "./legal-effect.js";
import type { Listing } from "./listing.js";

/** What an entry does in law: which law, its dates, and plain words. */
export interface LawOfListing {
  readonly effect: LegalEffect;
  readonly law: string;
  readonly citation?: string;
  /** ISO date on which the law was passed. */
  readonly enacted?: string;
  /** ISO date from which it applies; before it no entry has this effect. */
  readonly appliesFrom?: string;
  readonly url?: string;
  /** What it means, in words for a reader who is no lawyer. */
  readonly words: string;
}

interface Row extends Omit<LawOfListing, "words"> {
  readonly list: string | null;
  readonly words: PhraseId;
}

const keyOf = (effect: string, list: string | null) => `${effect} ${list ?? ""}`;

const byEffectAndList = once(
  () => new Map((tableOf(rows) as readonly Row[]).map((row) => [keyOf(row.effect, row.list), row])),
);

/** A row for every effect stands in the table, whatever the list. */
const rowOf = (effect: LegalEffect, list: string): Row =>
  byEffectAndList().get(keyOf(effect, list)) ?? byEffectAndList().get(keyOf(effect, null))!;

/**
 * The law behind an entry's legal effect: that of its list where we know it, else what such an effect is in general.
 *
 * @example
 * ```ts
 * lawOf({ legalEffect: "rebuttable-presumption", list: "us-uflpa-entity-list" }).appliesFrom; // "2022-06-21"
 * ```
 */
export const lawOf = ({ legalEffect, list }: Pick<Listing, "legalEffect" | "list">): LawOfListing => {
  const { list: _, words, ...law } = rowOf(legalEffect, list);
  return { ...law, words: phrase(words) };
};

/** ISO date from which the law behind an entry applies; undefined where it always has, or is not known. */
export const lawAppliesFrom = ({ legalEffect, list }: Listing): string | undefined =>
  rowOf(legalEffect, list).appliesFrom;
