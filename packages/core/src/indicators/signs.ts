import records from "../../data/indicators/signs.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { conceptNumber } from "./concepts.js";
import { type IndicatorId, indicatorIds } from "./indicator-id.js";
import type { SignStrength } from "./indicator-reading.js";
import type { Told } from "./told.js";

/** A sign seen in a sentence: `said` is false where the sentence denies what would be the sign. */
export interface SeenSign {
  readonly indicator: number;
  readonly strength: SignStrength;
  readonly said: boolean;
  /** The place of the sign in the lexicon. */
  readonly sign: number;
  /** The first word of the act. */
  readonly from: number;
}

interface Sign {
  readonly indicator: number;
  readonly strength: SignStrength;
  readonly act: number;
  readonly other: number | undefined;
  readonly denied: boolean;
}

/** Two concepts further apart than this, in words, are not one event. */
const NEAR = 12;
/** Signs are looked for up to this word. */
const MOST_WORDS = 120;
/** How far a negation reaches, in words. */
const REACH = 5;

const signs = once((): readonly Sign[] =>
  tableOf(records).map((record) => ({
    indicator: indicatorIds.indexOf(record.indicator as IndicatorId),
    strength: record.strength as SignStrength,
    act: conceptNumber(record.act),
    other: record.with === undefined ? undefined : conceptNumber(record.with),
    denied: record.denied === true,
  })),
);
const negations = once(() => [conceptNumber("not"), conceptNumber("no-finding")]);

/** The signs of the lexicon that a sentence names, whatever it says of them. */
export const signsIn = (told: Told): SeenSign[] => {
  const places = new Map<number, number[]>();
  for (const { concepts, from } of told.items) {
    if (from > MOST_WORDS) break;
    for (const concept of concepts) {
      const known = places.get(concept);
      if (known === undefined) places.set(concept, [from]);
      else known.push(from);
    }
  }
  const negators = negations().flatMap((concept) => places.get(concept) ?? []);
  const isDenied = (at: number): boolean => negators.some((from) => from < at && at - from <= REACH);
  const seen: SeenSign[] = [];
  for (const [sign, { indicator, strength, act, other, denied }] of signs().entries()) {
    for (const from of places.get(act) ?? []) {
      const isNear =
        other === undefined || (places.get(other) ?? []).some((at) => at !== from && Math.abs(at - from) <= NEAR);
      if (isNear) seen.push({ indicator, strength, said: isDenied(from) === denied, sign, from });
    }
  }
  return seen;
};
