import { phrase } from "../catalogue/catalogue.js";
import { toHundredths } from "../exposure/overlap.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import type { ControlId, DeclaredControl } from "../supplier/index.js";
import type { Control } from "./control.js";
import type { StatedControl } from "./stated-control.js";

/** Credited measures, and how far off the residual result may still be because of them. */
export interface Credit {
  readonly controls: Control[];
  readonly spread: Spread;
}

/** A measure with what it would earn if nothing were capped. */
interface Earned {
  readonly status: Control["status"];
  readonly credit: number;
  readonly why: string;
}

type Method = Methodology["controls"];

const ofDeclared = ({ id, status, by }: DeclaredControl, method: Method): Earned => ({
  status,
  credit: status === "verified" ? method.verified[id] : method.declared,
  why: phrase(`control.${status}`, { by: by === undefined ? "" : phrase("control.verified.by", { by }) }),
});

/** What a statement says is the supplier's own word, so that even what it calls verified is declared. */
const ofStated = ({ strength, quote }: StatedControl, { stated }: Method): Earned => {
  const why = phrase(`control.stated.${strength}`, { quote });
  return strength === "assured" || strength === "concrete"
    ? { status: "declared", credit: stated[strength], why }
    : { status: "vague", credit: 0, why };
};

const statuses = ["vague", "declared", "verified"] as const satisfies readonly Control["status"][];

const outweighs = (a: Earned, b: Earned): boolean =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) > 0 || (a.status === b.status && a.credit > b.credit);

/** One entry a measure, so that a form and a statement never earn twice for it: the best stands, between equals the first. */
const bestOf = (
  declared: readonly DeclaredControl[],
  stated: readonly StatedControl[],
  method: Method,
): [ControlId, Earned][] => {
  const best = new Map<ControlId, Earned>();
  const add = (id: ControlId, earned: Earned) => {
    const before = best.get(id);
    if (before === undefined || outweighs(earned, before)) best.set(id, earned);
  };
  for (const control of declared) add(control.id, ofDeclared(control, method));
  for (const control of stated) add(control.id, ofStated(control, method));
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1));
};

const sumOf = (earned: readonly Earned[]) => earned.reduce((total, { credit }) => total + credit, 0);

/**
 * Bounded credit for measures: nothing for a vague promise, little for a declaration, more for what somebody independent
 * verified. What is only declared is capped on its own, all together again, and lower still where labour is imposed by the
 * state.
 *
 * @param stateImposed whether a site lies under a state-imposed labour programme, or prisoners or assigned workers do the work.
 * @param stated what the supplier's statement says of measures.
 */
export const creditFor = (
  declared: readonly DeclaredControl[],
  stateImposed: boolean,
  { controls: method }: Methodology,
  stated: readonly StatedControl[] = [],
): Credit => {
  const { spread } = method;
  if (declared.length === 0 && stated.length === 0) return { controls: [], spread: spread.unknown };
  const best = bestOf(declared, stated, method);
  const earned = best.map(([, one]) => one);
  const verified = earned.filter(({ status }) => status === "verified");
  const promised = earned.filter(({ status }) => status === "declared");
  const most = stateImposed ? method.mostWhereStateImposed : method.most;

  const promises = sumOf(promised);
  const promiseScale = Math.min(1, method.mostDeclared / Math.max(1e-9, promises));
  const total = sumOf(verified) + promises * promiseScale;
  const scale = total > most ? most / total : 1;

  const capped = stateImposed ? "control.cappedStateImposed" : "control.capped";
  let before = 0;
  const controls = best.map(([id, { status, credit, why }]): Control => {
    const until = before + credit * (status === "declared" ? promiseScale : 1) * scale;
    // Rounding the running total, not each part, so that the parts always add up to the rounded whole: one measure more
    // can then never cost a hundredth of credit.
    const decibans = toHundredths(before) - toHundredths(until);
    before = until;
    return {
      id,
      status,
      decibans: toHundredths(decibans) || 0,
      why: scale < 1 && credit > 0 ? phrase(capped, { why, most }) : why,
    };
  });
  return {
    controls,
    spread: verified.length > 0 ? spread.verified : promised.length > 0 ? spread.declared : spread.unknown,
  };
};
