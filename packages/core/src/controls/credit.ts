import { phrase } from "../catalogue/catalogue.js";
import { toHundredths } from "../exposure/overlap.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import type { ControlId, DeclaredControl } from "../supplier/index.js";
import type { Control } from "./control.js";

/** Credited measures, and how far off the residual result may still be because of them. */
export interface Credit {
  readonly controls: Control[];
  readonly spread: Spread;
}

/** One entry a measure: verified outweighs declared; between equals the first stands. */
const bestOf = (declared: readonly DeclaredControl[]): DeclaredControl[] => {
  const best = new Map<ControlId, DeclaredControl>();
  for (const control of declared) {
    const before = best.get(control.id);
    if (before === undefined || (before.status === "declared" && control.status === "verified"))
      best.set(control.id, control);
  }
  return [...best.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Bounded credit for measures: little for a declaration, more for what somebody independent verified. What is only
 * declared is capped on its own, all together again, and lower still where labour is imposed by the state.
 *
 * @param stateImposed whether a site lies under a state-imposed labour programme, or prisoners or assigned workers do the work.
 */
export const creditFor = (
  declared: readonly DeclaredControl[],
  stateImposed: boolean,
  { controls: method }: Methodology,
): Credit => {
  if (declared.length === 0) return { controls: [], spread: method.spread.unknown };
  const best = bestOf(declared);
  const verified = best.filter(({ status }) => status === "verified");
  const promised = best.filter(({ status }) => status === "declared");
  const most = stateImposed ? method.mostWhereStateImposed : method.most;

  const earned = new Map(verified.map(({ id }) => [id, method.verified[id]]));
  const promiseScale = Math.min(1, method.mostDeclared / Math.max(1e-9, promised.length * method.declared));
  for (const { id } of promised) earned.set(id, method.declared * promiseScale);
  const total = sum([...earned.values()]);
  const scale = total > most ? most / total : 1;

  const capped = stateImposed ? "control.cappedStateImposed" : "control.capped";
  let before = 0;
  const controls = best.map(({ id, status, by }): Control => {
    const said = phrase(`control.${status}`, { by: by === undefined ? "" : phrase("control.verified.by", { by }) });
    const until = before + earned.get(id)! * scale;
    // Rounding the running total, not each part, so that the parts always add up to the rounded whole: one measure more
    // can then never cost a hundredth of credit.
    const decibans = toHundredths(before) - toHundredths(until);
    before = until;
    return {
      id,
      status,
      decibans: toHundredths(decibans) || 0,
      why: scale < 1 ? phrase(capped, { why: said, most }) : said,
    };
  });
  const { spread } = method;
  return {
    controls,
    spread: verified.length > 0 ? spread.verified : promised.length > 0 ? spread.declared : spread.unknown,
  };
};
