import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import type { Methodology, Strength } from "../methodology/methodology.js";
import type { Supplier, Workforce } from "../supplier/index.js";
import { cite } from "./cite.js";
import { along } from "./curve.js";
import { type Evidence, lasting, noEvidence, type Question } from "./evidence.js";
import type { Factor } from "./factor.js";
import { toHundredths, weighTogether } from "./overlap.js";
import { remember, rememberSome } from "./remember.js";
import { Width } from "./width.js";

type Method = Methodology["answers"];
type Answer = boolean | number | string;
type AnswerGroup = "workforce" | "chain";

/** One question about who does the work and on what terms. */
interface AnswerRule {
  readonly id: keyof Workforce | "priceToLabourCost";
  readonly group: AnswerGroup;
  readonly strength: (method: Method) => Strength;
  readonly weight: (answer: never, method: Method) => number;
  readonly why: (answer: never) => string;
}

const shareRule = (id: keyof Method["shares"]): AnswerRule => {
  const why = remember((percent: number) => phrase(`answer.${id}.why`, { percent }));
  return {
    id,
    group: "workforce",
    strength: () => "medium",
    weight: (share: number, { shares }) => shares[id].none + (shares[id].all - shares[id].none) * share,
    why: (share: number) => why(Math.round(share * 100)),
  };
};

const yesNoRule = (id: keyof Method["booleans"], group: AnswerGroup = "workforce"): AnswerRule => ({
  id,
  group,
  strength: ({ booleans }) => booleans[id],
  weight: (yes: boolean, method) => (yes ? method[method.booleans[id]] : method.denied),
  why: (yes: boolean) => phrase(`answer.${id}.${yes}`),
});

const represented: AnswerRule = {
  id: "workersRepresented",
  group: "workforce",
  strength: () => "weak",
  weight: (yes: boolean, method) => (yes ? method.represented : method.notRepresented),
  why: (yes: boolean) => phrase(`answer.workersRepresented.${yes}`),
};

const curveRule = (
  id: "weeklyHours" | "monthsAtSeaWithoutPort" | "priceToLabourCost",
  curve: "weeklyHours" | "monthsAtSea" | "priceToLabourCost",
  group: AnswerGroup,
): AnswerRule => {
  const words = `answer.${id}.why` as const;
  return {
    id,
    group,
    strength: () => "medium",
    weight: (value: number, method) => along(method[curve], value),
    why: (value: number) => phrase(words, { value: toHundredths(value) }),
  };
};

const subcontracting: AnswerRule = {
  id: "subcontracting",
  group: "chain",
  strength: () => "medium",
  weight: (extent: "none" | "some" | "most", method) => method.subcontracting[extent],
  why: (extent: "none" | "some" | "most") => phrase(`answer.subcontracting.${extent}`),
};

const rules: readonly AnswerRule[] = [
  shareRule("migrantShare"),
  shareRule("agencyShare"),
  shareRule("seasonalShare"),
  shareRule("visaTiedShare"),
  yesNoRule("workersPaidRecruitmentFees"),
  yesNoRule("advancesRepaidByWork"),
  yesNoRule("employerHoldsIdentityDocuments"),
  yesNoRule("wagesHeldBack"),
  yesNoRule("leavingNeedsPermission"),
  yesNoRule("employerHousing"),
  yesNoRule("paidBelowLegalMinimum"),
  yesNoRule("prisonOrStateAssignedLabour"),
  represented,
  curveRule("weeklyHours", "weeklyHours", "workforce"),
  curveRule("monthsAtSeaWithoutPort", "monthsAtSea", "workforce"),
  subcontracting,
  yesNoRule("homework", "chain"),
  curveRule("priceToLabourCost", "priceToLabourCost", "chain"),
];

const fieldOf = ({ id }: AnswerRule) => (id === "priceToLabourCost" ? id : `workforce.${id}`);

const questionOf = (rule: AnswerRule, method: Method): Question => ({
  field: fieldOf(rule),
  text: phrase(`question.${fieldOf(rule)}` as PhraseId),
  spread: method.spread.unknown[rule.strength(method)],
  answered: method.spread.known,
});

/** Reads the answers to one question. */
const answerTo = (rule: AnswerRule, method: Method): ((answer: Answer) => Evidence) => {
  const { id, group } = rule;
  const label = phrase(`answer.${id}` as PhraseId);
  const sources = [cite("ilo-indicators")];
  const read = (answer: Answer): Evidence => ({
    id,
    group,
    label,
    weight: toHundredths(rule.weight(answer as never, method)),
    known: true,
    value: answer,
    why: rule.why(answer as never),
    sources,
    spread: method.spread.known,
  });
  // As people write them, answers are few: yes, no, 12 %, 48 hours. A computed number with all its digits never comes again.
  const usual = rememberSome((answer: Answer) => lasting(read(answer)), 500);
  return (answer) => (typeof answer === "number" && toHundredths(answer) !== answer ? read(answer) : usual(answer));
};

/** The rest of a group when none of its questions is answered: one line, so that silence is seen. The questions carry the width. */
const silenceOf = (group: AnswerGroup): Evidence =>
  noEvidence(group, group, `factor.${group}`, `factor.${group}.unknown`, { low: 0, high: 0 });

/** What some answers leave open: one object for all suppliers that answer the same questions. */
export interface LeftOpen {
  readonly questions: readonly Question[];
  /** Those for someone who does not go to sea. */
  readonly ashore: readonly Question[];
  /** What answers and questions together may still be off by. */
  readonly width: Width;
}

const isAskedAshore = ({ field }: Question) => field !== "workforce.monthsAtSeaWithoutPort";

/** What is answered weighs; what is not widens the interval and becomes a question. */
export interface Answers {
  /** Of the workforce, then of subcontracting and price. */
  readonly factors: readonly Factor[];
  readonly leftOpen: LeftOpen;
}

/** Reads the answers of suppliers by one methodology, with what else is told of the workforce. */
export type AnswerReader = (supplier: Supplier, told: readonly Evidence[]) => Answers;

/**
 * Who does the work and on what terms. The weights follow the ILO's own order of indicators (strong, medium, weak); a
 * denial is only the supplier's word, so it earns next to nothing.
 */
export const answerReader = ({ answers: method, overlap }: Methodology): AnswerReader => {
  const allQuestions = rules.map((rule) => questionOf(rule, method));
  const bits = new Map<string, number>(rules.map(({ id }, at) => [id, 1 << at]));
  const bitOf = (id: string) => bits.get(id) ?? 0;
  const readers = rules.map((rule) => answerTo(rule, method));
  /** By the questions answered, one bit each. */
  const leftOpenBy = rememberSome((answered: number): LeftOpen => {
    const isAnswered = (at: number) => (answered & (1 << at)) !== 0;
    const questions = allQuestions.filter((_, at) => !isAnswered(at));
    let width = new Width();
    for (const [at, { spread }] of allQuestions.entries()) {
      width = width.plus(isAnswered(at) ? method.spread.known : spread);
    }
    return { questions, ashore: questions.filter(isAskedAshore), width };
  }, 1_000);
  const silence = { workforce: [silenceOf("workforce")], chain: [silenceOf("chain")] };
  const factorsOf = (
    workforce: readonly Evidence[],
    told: readonly Evidence[],
    chain: readonly Evidence[],
  ): Factor[] => [
    ...weighTogether(told.length > 0 ? [...workforce, ...told] : workforce, overlap),
    ...weighTogether(chain, overlap),
  ];
  const silent: Answers = { factors: factorsOf(silence.workforce, [], silence.chain), leftOpen: leftOpenBy(0) };

  return ({ workforce, priceToLabourCost }, told) => {
    if (workforce === undefined && priceToLabourCost === undefined && told.length === 0) return silent;
    const read: { workforce: Evidence[]; chain: Evidence[] } = { workforce: [], chain: [] };
    let answered = priceToLabourCost === undefined ? 0 : bitOf("priceToLabourCost");
    // Few of the questions are answered as a rule: look at what is there, not for what might be.
    for (const id in workforce) if (workforce[id as keyof Workforce] !== undefined) answered |= bitOf(id);
    for (let at = 0; answered >> at !== 0; at++) {
      if ((answered & (1 << at)) === 0) continue;
      const { id, group } = rules[at]!;
      const answer = id === "priceToLabourCost" ? priceToLabourCost : workforce?.[id];
      read[group].push(readers[at]!(answer!));
    }
    const ofWorkforce = read.workforce.length > 0 ? read.workforce : silence.workforce;
    const ofChain = read.chain.length > 0 ? read.chain : silence.chain;
    return { factors: factorsOf(ofWorkforce, told, ofChain), leftOpen: leftOpenBy(answered) };
  };
};
