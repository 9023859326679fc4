import records from "../../data/response/next-steps.json";
import { remember } from "../exposure/remember.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { NextStep } from "./next-step.js";

/** The steps that exist; their texts, owners and times are data. */
export type StepId = keyof typeof records;

interface StepRecord extends Omit<NextStep, "id"> {
  readonly days?: number;
}

const table = once((): Readonly<Record<StepId, unknown>> => tableOf(records));

const recordOf = (id: StepId) => table()[id] as StepRecord;

type Values = Readonly<Record<string, string | number>>;

const filled = (text: string, values: Values) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => `${values[name] ?? place}`);

/** A step with values put into its texts. Frozen, since one object serves every supplier that it is the same for. */
export const stepWith = (id: StepId, values: Values): NextStep => {
  const { days: _, action, reason, owner, within, ...record } = recordOf(id);
  return Object.freeze({
    id,
    action: filled(action, values),
    reason: filled(reason, values),
    owner,
    ...(within !== undefined && { within: filled(within, values) }),
    ...record,
  });
};

/** A step whose texts hold no values. */
export const step = remember((id: StepId): NextStep => stepWith(id, {}));

/** In how many days a step is due; undefined where it waits for an event, such as the next order. */
export const daysOf = (id: string): number | undefined =>
  Object.hasOwn(table(), id) ? recordOf(id as StepId).days : undefined;
