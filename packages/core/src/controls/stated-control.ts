import phrases from "../../data/statement-controls.json";
import { wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { ReadSentence, StatementReview } from "../statement/index.js";
import { cueIndex } from "../statement/review/cues/cue-index.js";
import { cuesIn } from "../statement/review/cues/statement-cues.js";
import { ControlId } from "../supplier/index.js";

/**
 * How much a statement says of a measure, the most first: `assured` – done, concrete, and somebody independent is named;
 * `concrete` – done, with a number or a name; `planned` and `vague` – only promised, or in general words.
 */
export const statedStrengths = ["assured", "concrete", "planned", "vague"] as const;
export type StatedStrength = (typeof statedStrengths)[number];

/** A measure that a statement speaks of, with the sentence that says most of it. */
export interface StatedControl {
  readonly id: ControlId;
  readonly strength: StatedStrength;
  readonly quote: string;
}

const index = once(() => cueIndex(tableOf(phrases)));

/** Longer "sentences" are tables; fewer words are headings and labels. */
const LONGEST = 2_000;
const FEWEST_WORDS = 5;

const isConcrete = (text: string): boolean => /\d/u.test(text) || /[\p{Ll},)] \p{Lu}[\p{L}]/u.test(text);

/** Training in fire safety is no measure here: the sentence, or its heading, must be about forced labour or read so. */
const onTopic = ({ text, heading, criteria }: ReadSentence): boolean =>
  criteria.riskMitigation.decision ||
  criteria.remediation.decision ||
  criteria.effectiveness.decision ||
  cuesIn(text).has("forced-labour-topic") ||
  (heading !== undefined && cuesIn(heading).has("forced-labour-topic"));

const strengthOf = ({ text, status, vague }: ReadSentence, independent: boolean): StatedStrength | undefined => {
  if (status === "negated") return undefined;
  if (status === "planned") return "planned";
  const done = status === "implemented" ? isConcrete(text) : /\d/u.test(text);
  if (!done || vague.length > 0) return "vague";
  return independent ? "assured" : "concrete";
};

const isStronger = (a: StatedStrength, b: StatedStrength) => statedStrengths.indexOf(a) < statedStrengths.indexOf(b);

/**
 * The measures that a reviewed statement speaks of, each once, with the strongest of its sentences. What it denies, and
 * sentences about something else than forced labour and the people in the supply chain, are left out; so is all of a text
 * that is no statement.
 */
export const statedControls = ({
  sentences,
  notice,
}: Pick<StatementReview, "sentences" | "notice">): StatedControl[] => {
  if (notice !== undefined) return [];
  const strongest = new Map<ControlId, StatedControl>();
  for (const sentence of sentences) {
    const { word } = wordsOf(sentence.text.slice(0, LONGEST));
    if (word.length < FEWEST_WORDS) continue;
    const groups = index().groupsIn(word);
    const measures = ControlId.options.filter((id) => groups.has(id));
    if (measures.length === 0 || !onTopic(sentence)) continue;
    const strength = strengthOf(sentence, groups.has("independent"));
    if (strength === undefined) continue;
    for (const id of measures) {
      const before = strongest.get(id);
      if (before === undefined || isStronger(strength, before.strength))
        strongest.set(id, { id, strength, quote: sentence.text.slice(0, LONGEST) });
    }
  }
  return ControlId.options.flatMap((id) => strongest.get(id) ?? []);
};
