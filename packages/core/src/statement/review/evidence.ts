import type { RequirementRecord } from "../frameworks/framework-record.js";
import type { Criterion } from "../reading/criterion.js";
import type { CuedSentence, StatementUnderReview } from "./statement-under-review.js";

/** How much a sentence says for a requirement. */
export type Strength = "solid" | "loose" | "planned" | "negated" | "copied" | "vague";

/** A sentence that speaks to a requirement. */
export interface Evidence {
  readonly sentence: CuedSentence;
  readonly strength: Strength;
}

/** Fewer words are a heading or a label, which discloses nothing. */
const FEWEST_WORDS = 5;

const actions: ReadonlySet<Criterion> = new Set(["riskMitigation", "remediation", "effectiveness"]);

/** Whether any of the groups of cue words is there. */
export const anyCue = (cues: ReadonlySet<string>, groups: readonly string[] | undefined): boolean =>
  groups?.some((group) => cues.has(group)) ?? false;

const decided = (sentence: CuedSentence, criteria: readonly Criterion[] | undefined): boolean =>
  criteria?.some((criterion) => sentence.criteria[criterion].decision) ?? false;

/** Something that can be checked: a number, or a name inside the sentence. */
const isConcrete = ({ text }: CuedSentence): boolean => /\d/u.test(text) || /[\p{Ll},)] \p{Lu}[\p{L}]/u.test(text);

/** The sentence, or the heading above it, is about forced labour, the rights of workers, or suppliers. */
const onTopic = ({ cues, headingCues }: CuedSentence): boolean =>
  cues.has("forced-labour-topic") || headingCues.has("forced-labour-topic") || cues.has("supply-side");

const isAction = ({ criteria }: RequirementRecord): boolean =>
  criteria?.some((criterion) => actions.has(criterion)) ?? false;

/** "In 2025 we audited 41 growers": done, counted and about the topic, whatever the classifier thinks of it. */
const isCountedStep = (sentence: CuedSentence): boolean =>
  sentence.status === "implemented" && /\d/u.test(sentence.text) && onTopic(sentence);

const speaks = (requirement: RequirementRecord, sentence: CuedSentence): "fully" | "barely" | "no" => {
  const { criteria, match, cues, also, alsoAny } = requirement;
  if (also && !(alsoAny ? anyCue(sentence.cues, also) : also.every((group) => sentence.cues.has(group)))) return "no";
  const criterion = decided(sentence, criteria);
  const cue = anyCue(sentence.cues, cues);
  if (match === "criterion" && criterion) return "fully";
  if (match === "both" && criterion && (cue || anyCue(sentence.headingCues, cues))) return "fully";
  if (!cue) return "no";
  if (match === "cue" && (criterion || criteria === undefined || onTopic(sentence))) return "fully";
  if (!isAction(requirement)) return "barely";
  if (isCountedStep(sentence)) return "fully";
  return criterion || onTopic(sentence) ? "barely" : "no";
};

const strengthOf = (requirement: RequirementRecord, sentence: CuedSentence, fully: boolean): Strength => {
  const action = isAction(requirement);
  if (sentence.status === "negated") return "negated";
  if (sentence.status === "planned") return "planned";
  if (action && sentence.copied) return "copied";
  if (sentence.vague.length > 0) return "vague";
  if (!fully) return "loose";
  return action && sentence.status === "none" && !isConcrete(sentence) ? "loose" : "solid";
};

/** The sentences with a criterion or a cue of the requirement, in the order of the text. */
const candidates = ({ criteria, cues }: RequirementRecord, { places }: StatementUnderReview): number[] => {
  const indices = new Set<number>();
  for (const criterion of criteria ?? [])
    for (const index of places.byCriterion.get(criterion) ?? []) indices.add(index);
  for (const cue of cues ?? []) for (const index of places.byCue.get(cue) ?? []) indices.add(index);
  return [...indices].sort((a, b) => a - b);
};

/** "The parts of its business that carry a risk": the law's own heading, in a list of contents or before an answer. */
const onlyCitesLaw = ({ cues, text }: CuedSentence): boolean =>
  cues.has("law-heading") && !cues.has("not-assessed") && !/\b(?:we|our|us)\b|\d{2}/iu.test(text);

/** Every sentence that speaks to a requirement, in the order of the text. */
export const gatherEvidence = (requirement: RequirementRecord, statement: StatementUnderReview): Evidence[] => {
  const evidence: Evidence[] = [];
  for (const index of candidates(requirement, statement)) {
    const sentence = statement.sentences[index]!;
    if (sentence.words < FEWEST_WORDS || onlyCitesLaw(sentence)) continue;
    const how = speaks(requirement, sentence);
    if (how !== "no") evidence.push({ sentence, strength: strengthOf(requirement, sentence, how === "fully") });
  }
  return evidence;
};

const MOST_QUOTES = 3;

const probability = (requirement: RequirementRecord, sentence: CuedSentence): number =>
  Math.max(0, ...(requirement.criteria?.map((criterion) => sentence.criteria[criterion].probability) ?? []));

/** The few sentences worth quoting, the surest, in the order of the text. */
export const worthQuoting = (requirement: RequirementRecord, sentences: readonly CuedSentence[]): CuedSentence[] =>
  [...sentences]
    .sort((a, b) => probability(requirement, b) - probability(requirement, a) || a.start - b.start)
    .slice(0, MOST_QUOTES)
    .sort((a, b) => a.start - b.start);
