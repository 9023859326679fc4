import { type PhraseId, phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread, Strength } from "../methodology/methodology.js";
import type { Supplier, Workforce } from "../supplier/index.js";
import { cite } from "./cite.js";
import { along } from "./curve.js";
import type { Evidence, Question } from "./evidence.js";
import type { FactorGroup } from "./factor.js";
import { toHundredths } from "./overlap.js";

type Method = Methodology["answers"];
type Answer = boolean | number | string;

/** One question about who does the work and on what terms. */
interface AnswerRule {
  readonly id: keyof Workforce | "priceToLabourCost";
  readonly group: FactorGroup;
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

const yesNoRule = (id: keyof Method["booleans"], group: FactorGroup = "workforce"): AnswerRule => ({
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
  group: FactorGroup,
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

const answerTo = ({ id }: AnswerRule, supplier: Supplier): Answer | undefined =>
  id === "priceToLabourCost" ? supplier.priceToLabourCost : supplier.workforce?.[id];

const fieldOf = ({ id }: AnswerRule) => (id === "priceToLabourCost" ? id : `workforce.${id}`);

/** The rest of a group when none of its questions is answered: one line, so that silence is seen. */
const silence = (group: "workforce" | "chain", spread: Spread): Evidence => ({
  id: group,
  group,
  label: phrase(`factor.${group}`),
  weight: 0,
  known: false,
  value: null,
  why: phrase(`factor.${group}.unknown`),
  sources: [],
  spread,
});

const noSpread: Spread = { low: 0, high: 0 };

/** What is answered weighs; what is not widens the interval and becomes a question. */
export interface Answers {
  readonly evidence: readonly Evidence[];
  readonly questions: readonly Question[];
}

/**
 * Who does the work and on what terms. The weights follow the ILO's own order of indicators (strong, medium, weak); a
 * denial is only the supplier's word, so it earns next to nothing.
 */
export const answersOf = (supplier: Supplier, goesToSea: boolean, { answers: method }: Methodology): Answers => {
  const evidence: Evidence[] = [];
  const questions: Question[] = [];
  for (const rule of rules) {
    const answer = answerTo(rule, supplier);
    if (answer === undefined) {
      questions.push({
        field: fieldOf(rule),
        spread: method.spread.unknown[rule.strength(method)],
        answered: method.spread.known,
        // Asked of crews alone; its spread stays for all, so that learning of a vessel never widens the interval.
        asked: rule.id !== "monthsAtSeaWithoutPort" || goesToSea,
      });
      continue;
    }
    evidence.push({
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
  }
  for (const group of ["workforce", "chain"] as const) {
    if (!evidence.some((each) => each.group === group)) evidence.push(silence(group, noSpread));
  }
  return { evidence, questions };
};
