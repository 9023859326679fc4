import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import type { Spread } from "../methodology/methodology.js";
import type { EditionRef } from "../reference/edition-ref.js";
import type { Factor, FactorGroup } from "./factor.js";

/** A factor before related evidence is weighed together: `weight` in decibans, `spread` what it may still be off by. */
export interface Evidence {
  readonly id: string;
  readonly group: FactorGroup;
  readonly label: string;
  readonly weight: number;
  readonly known: boolean;
  readonly value: Factor["value"];
  readonly why: string;
  readonly sources: EditionRef[];
  readonly spread: Spread;
}

/** Nothing is known: no weight, no source, all the width that the unknown has. */
export const noEvidence = (
  id: string,
  group: FactorGroup,
  label: PhraseId,
  why: PhraseId,
  spread: Spread,
): Evidence => ({
  id,
  group,
  label: phrase(label),
  weight: 0,
  known: false,
  value: null,
  why: phrase(why),
  sources: [],
  spread,
});

/** A question of the method: how wide it leaves the result now, and how wide once answered. */
export interface Question {
  /** Path of the supplier's field that answers it. */
  readonly field: string;
  readonly text: string;
  readonly spread: Spread;
  readonly answered: Spread;
}
