import type { Assessment, NextStep } from "@manumit/core";

/**
 * What is to be done for people before anything else is read: the steps of the safeguarding lead, where signs of people at
 * risk hold back every message to the supplier. Empty where there are no such signs, and after a named person's release.
 *
 * @example
 * ```ts
 * for (const { action, reason } of peopleFirst(assessment)) console.log(`${action} ${reason}`);
 * ```
 */
export const peopleFirst = ({ nextSteps }: Pick<Assessment, "nextSteps">): NextStep[] =>
  nextSteps.some(({ holds }) => holds !== undefined)
    ? nextSteps.filter(({ owner }) => owner === "safeguarding-lead")
    : [];
