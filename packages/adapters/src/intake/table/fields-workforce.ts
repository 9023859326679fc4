import type { Workforce } from "@manumit/core";
import { extent, yesOrNo } from "./answer.js";
import { isMissing } from "./cell.js";
import type { Draft, SharePath } from "./draft.js";
import type { Field } from "./field.js";
import { readNumber } from "./number.js";
import { readShare, shareUnit } from "./share.js";

type AnswerPath = {
  [Key in keyof Workforce]-?: boolean extends Workforce[Key] ? Key : never;
}[keyof Workforce];
type MeasurePath = "workers" | "weeklyHours" | "monthsAtSeaWithoutPort" | "priceToLabourCost";

const workforceOf = (draft: Draft): Workforce => {
  draft.supplier.workforce ??= {};
  return draft.supplier.workforce;
};

const unreadable = (draft: Draft, text: string, header: string, wanted: string): undefined => {
  if (!isMissing(text)) draft.notes.push(`"${text}" under "${header}" is not ${wanted}: left unknown.`);
};

/** One yes/no question about the workforce. */
export const answerField = (key: AnswerPath): Field => ({
  many: false,
  inStep: false,
  reader:
    ({ header, negated }) =>
    (draft, text) => {
      // "no answer" begins with a no but is none; a bare "none" is a no.
      const answer = isMissing(text) && text.toLowerCase() !== "none" ? undefined : yesOrNo(text);
      if (answer === undefined) return unreadable(draft, text, header, "yes or no");
      workforceOf(draft)[key] = answer !== negated;
      return undefined;
    },
});

/** How much of the work is given on to others. */
export const extentField: Field = {
  many: false,
  inStep: false,
  reader:
    ({ header }) =>
    (draft, text) => {
      const read = extent(text);
      if (read === undefined) return unreadable(draft, text, header, "none, some or most");
      workforceOf(draft).subcontracting = read;
      return undefined;
    },
};

/** A number from 0 to `max`; of a range the upper end. */
export const measureField = (key: MeasurePath, max: number, whole: boolean): Field => ({
  many: false,
  inStep: false,
  reader:
    ({ header }) =>
    (draft, text) => {
      const read = readNumber(text, whole);
      if (read === undefined) return unreadable(draft, text, header, "a number");
      if (read.value < 0 || read.value > max) return `"${text}" is not between 0 and ${max.toLocaleString("en")}`;
      const value = whole ? Math.round(read.value) : read.value;
      if (read.range) draft.notes.push(`"${text}" under "${header}" is a range: read as ${value}.`);
      if (key === "priceToLabourCost") draft.supplier.priceToLabourCost = value;
      else workforceOf(draft)[key] = value;
      return undefined;
    },
});

/** A share of the workforce, 0 to 1; a number of people waits for the row's number of workers. */
export const shareField = (key: SharePath): Field => ({
  many: false,
  inStep: false,
  reader: ({ header, samples }) => {
    const unit = shareUnit(header, samples);
    return (draft, text) => {
      const read = readShare(text, unit);
      if (read === undefined) return unreadable(draft, text, header, "a share");
      if ("people" in read) {
        draft.people = { ...draft.people, [key]: read.people };
        return undefined;
      }
      if (read.share < 0) return `"${text}" is less than nothing`;
      if (read.share > 1) return `"${text}" is more than the whole; write a share as 35% or 0.35`;
      workforceOf(draft)[key] = read.share;
      return undefined;
    };
  },
});
