import * as z from "zod/mini";
import { ControlId, Workforce } from "../supplier/index.js";
import { headcount, share } from "../supplier/text.js";

const text = z.string().check(z.minLength(2));
const value = z.union([z.string(), z.number(), z.boolean()]);

/** What to do about an answer: one of `when`, a figure of `atLeast` or more, or one `below`. */
const Advice = z.lazy(() =>
  z.strictObject({
    when: z.optional(z.array(value)),
    atLeast: z.optional(z.number()),
    below: z.optional(z.number()),
    text,
  }),
);
export type Advice = z.infer<typeof Advice>;

const workforceField = z.keyof(Workforce);

/**
 * A question to a supplier. `kind`: a practice (yes, planned, no), a fact (true, false), a choice of `options`, a share (0–1),
 * a count of people or cases, hours a week (0–168) or months (0–120). `why`: why it is asked, for who answers. `sets`: the field
 * of a supplier that the answer fills.
 * `validMonths`: how long evidence for it counts.
 */
export const Question = z.lazy(() =>
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z][a-z-]*$/)),
    theme: text,
    kind: z.enum(["practice", "fact", "choice", "share", "count", "hours", "months"]),
    options: z.optional(z.array(text)),
    text,
    why: text,
    sets: z.optional(z.union([z.strictObject({ control: ControlId }), z.strictObject({ workforce: workforceField })])),
    validMonths: z.optional(z.int().check(z.positive())),
    advice: z.optional(z.array(Advice)),
  }),
);
export type Question = z.infer<typeof Question>;

const byKind: Readonly<Record<Exclude<Question["kind"], "choice">, z.ZodMiniType>> = {
  practice: z.enum(["yes", "planned", "no"]),
  fact: z.boolean(),
  share,
  count: headcount,
  hours: z.number().check(z.minimum(0), z.maximum(168)),
  months: z.number().check(z.minimum(0), z.maximum(120)),
};

/** What may be answered to a question. */
export const answerSchema = ({ kind, options = [] }: Question): z.ZodMiniType =>
  kind === "choice" ? z.enum(options) : byKind[kind];

/** What to do about an answer, or undefined where it is good or says nothing of good and bad. */
export const adviceOn = ({ advice = [] }: Question, answer: string | number | boolean): string | undefined =>
  advice.find(
    ({ when, atLeast, below }) =>
      when?.includes(answer) ||
      (typeof answer === "number" &&
        ((atLeast !== undefined && answer >= atLeast) || (below !== undefined && answer < below))),
  )?.text;
