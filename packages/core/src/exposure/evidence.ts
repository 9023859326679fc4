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
  /** Only of evidence that serves many suppliers. */
  readonly shared?: Shared;
}

/** What evidence has become, one object each for all suppliers. The factors are frozen. */
export interface Shared {
  /** The factor where it counts in full. */
  readonly full: Factor;
  /** Those where stronger evidence of the same thing takes some of it, by how many are stronger; one methodology made all. */
  readonly less: (Factor | undefined)[];
  /** The question that it leaves open; null where it leaves none, undefined where nobody asked yet. */
  question: Question | null | undefined;
}

/** A factor from its evidence, with what it adds after overlap. */
export const makeFactor = ({ id, group, label, known, value, why, sources }: Evidence, decibans: number): Factor => ({
  id,
  group,
  label,
  decibans,
  known,
  value,
  why,
  sources,
});

/** The same, frozen with all it holds. */
export const sharedFactor = (evidence: Evidence, decibans: number): Factor => {
  Object.freeze(evidence.sources);
  return Object.freeze(makeFactor(evidence, decibans));
};

/**
 * Evidence that serves every supplier it concerns, such as that of a country or of one answer. What is made of it is made
 * once, frozen and shared: most of an assessment is then looked up, and its bytes can be kept.
 */
export const lasting = (evidence: Evidence): Evidence => {
  const { id, group, label, weight, known, value, why, sources, spread } = evidence;
  const shared: Shared = { full: sharedFactor(evidence, weight), less: [], question: undefined };
  return { id, group, label, weight, known, value, why, sources, spread, shared };
};

/** Nothing is known: no weight, no source, all the width that the unknown has. */
export const noEvidence = (id: string, group: FactorGroup, label: PhraseId, why: PhraseId, spread: Spread): Evidence =>
  lasting({
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
