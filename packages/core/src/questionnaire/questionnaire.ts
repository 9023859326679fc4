import * as z from "zod/mini";
import supplier from "../../data/questionnaire/supplier.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { Question } from "./question.js";

const text = z.string().check(z.minLength(2));

/** A part of a questionnaire; `oecdSteps`: the steps of OECD due diligence that it asks about. */
const Theme = z.lazy(() =>
  z.strictObject({ id: text, title: text, oecdSteps: z.array(z.int().check(z.minimum(1), z.maximum(6))) }),
);

/** Questions to a supplier about forced labour, by theme. */
export const Questionnaire = z.lazy(() =>
  z.strictObject({
    id: text,
    edition: text,
    title: text,
    source: text,
    themes: z.array(Theme),
    questions: z.array(Question),
  }),
);
export type Questionnaire = z.infer<typeof Questionnaire>;

/**
 * The questionnaire that ships: what a supplier does about forced labour, who does the work and on what terms. Data; a test
 * holds the file against its schema.
 *
 * @example
 * ```ts
 * questionnaire().questions.filter(({ theme }) => theme === "remedy").map(({ text }) => text);
 * ```
 */
export const questionnaire = once((): Questionnaire => tableOf<unknown>(supplier) as Questionnaire);

/** The questions by their ids. */
export const questionsById = once(
  (): ReadonlyMap<string, Question> => new Map(questionnaire().questions.map((question) => [question.id, question])),
);
