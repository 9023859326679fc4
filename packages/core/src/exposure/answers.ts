import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import type { Methodology, Strength } from "../methodology/methodology.js";
import type { Supplier, Workforce } from "../supplier/index.js";
import { cite } from "./cite.js";
import { along } from "./curve.js";
import { type Evidence, noEvidence, type Question } from "./evidence.js";
import { toHundredths } from "./overlap.js";
import { remember } from "./remember.js";
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

const percent = (share: number) => Math.round(share * 100);

const shareRule = (id: keyof Method["shares"]): AnswerRule => ({
  id,
  group: "workforce",
  strength: () => "medium",
  weight: (share: number, { shares }) => shares[id].none + (shares[id].all - shares[id].none) * share,
  why: (share: number) => phrase(`answer.${id}.why`, { percent: percent(share) }),
});

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
): AnswerRule => ({
  id,
  group,
  strength: () => "medium",
  weight: (value: number, method) => along(method[curve], value),
  why: (value: number) => phrase(`answer.${id}.why`, { value }),
});

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

const evidenceOf = (rule: AnswerRule, answer: Answer, method: Method): Evidence => ({
  id: rule.id,
  group: rule.group,
  label: phrase(`answer.${rule.id}` as PhraseId),
  weight: toHundredths(rule.weight(answer as never, method)),
  known: true,
  value: answer,
  why: rule.why(answer as never),
  sources: [cite("ilo-indicators")],
  spread: method.spread.known,
});

/** The rest of a group when none of its questions is answered: one line, so that silence is seen. The questions carry the width. */
const silenceOf = (group: AnswerGroup): Evidence =>
  noEvidence(group, group, `factor.${group}`, `factor.${group}.unknown`, { low: 0, high: 0 });

const widthOf = (questions: readonly Question[]): Width => {
  const width = new Width();
  for (const { spread } of questions) width.add(spread);
  return width;
};

/** What is answered weighs; what is not widens the interval and becomes a question. */
export interface Answers {
  readonly workforce: readonly Evidence[];
  readonly chain: readonly Evidence[];
  readonly questions: readonly Question[];
  /** What answers and questions together may still be off by. */
  readonly width: Width;
}

/** Reads the answers of suppliers by one methodology. */
export type AnswerReader = (supplier: Supplier) => Answers;

/**
 * Who does the work and on what terms. The weights follow the ILO's own order of indicators (strong, medium, weak); a
 * denial is only the supplier's word, so it earns next to nothing.
 */
export const answerReader = ({ answers: method }: Methodology): AnswerReader => {
  const questions = rules.map((rule) => questionOf(rule, method));
  // Yes, no and the like are few; their evidence is made once.
  const fixed = rules.map((rule) => remember((answer: boolean | string) => evidenceOf(rule, answer, method)));
  const silent: Answers = {
    workforce: [silenceOf("workforce")],
    chain: [silenceOf("chain")],
    questions,
    width: widthOf(questions),
  };

  return ({ workforce, priceToLabourCost }) => {
    if (workforce === undefined && priceToLabourCost === undefined) return silent;
    const answered: { workforce: Evidence[]; chain: Evidence[] } = { workforce: [], chain: [] };
    const open: Question[] = [];
    const width = new Width();
    for (let i = 0; i < rules.length; i++) {
      const rule = rules[i]!;
      const answer = rule.id === "priceToLabourCost" ? priceToLabourCost : workforce?.[rule.id];
      if (answer === undefined) {
        open.push(questions[i]!);
        width.add(questions[i]!.spread);
      } else {
        answered[rule.group].push(typeof answer === "number" ? evidenceOf(rule, answer, method) : fixed[i]!(answer));
        width.add(method.spread.known);
      }
    }
    return {
      workforce: answered.workforce.length > 0 ? answered.workforce : silent.workforce,
      chain: answered.chain.length > 0 ? answered.chain : silent.chain,
      questions: open,
      width,
    };
  };
};
