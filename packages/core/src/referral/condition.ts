import type { Condition } from "./pathway-record.js";
import type { ReferralSituation } from "./situation.js";

/** What the rows of a pathway are chosen by. */
export interface Facts extends Omit<ReferralSituation, "country" | "area"> {
  readonly region: string | undefined;
  readonly regionKnown: boolean;
  readonly mayRefer: boolean;
}

const allows = <T>(allowed: readonly T[] | undefined, value: T | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

const agrees = (wanted: boolean | undefined, value: boolean): boolean => wanted === undefined || wanted === value;

/** Whether a row applies to a situation. */
export const applies = (when: Condition | undefined, facts: Facts): boolean =>
  when === undefined ||
  (allows(when.role, facts.role) &&
    allows(when.age, facts.age) &&
    allows(when.consent, facts.consent) &&
    allows(when.region, facts.region) &&
    agrees(when.danger, facts.danger) &&
    agrees(when.regionKnown, facts.regionKnown) &&
    agrees(when.mayRefer, facts.mayRefer));

/** The rows that apply, in their order. */
export const applying = <T extends { when?: Condition | undefined }>(rows: readonly T[], facts: Facts): T[] =>
  rows.filter(({ when }) => applies(when, facts));
