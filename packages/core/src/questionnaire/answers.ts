import * as z from "zod/mini";
import { type InputIssue, InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { nearestKey } from "../supplier/nearest-key.js";
import { isoDate, line, listOf, requiredText } from "../supplier/text.js";
import { answerSchema } from "./question.js";
import { questionsById } from "./questionnaire.js";

/** What an answer rests on. `expires`: where the document says so itself; else the question says how long it counts. */
const Evidence = z.lazy(() =>
  z.strictObject({ document: requiredText(500), date: isoDate, expires: z.optional(isoDate) }),
);

/** One answer. `verified` means that somebody independent (`by`) confirmed it, with a document and its date. */
export const Answer = z.lazy(() =>
  z.strictObject({
    question: requiredText(60),
    value: z.union([z.string().check(z.maxLength(60)), z.number(), z.boolean()]),
    status: z.enum(["declared", "verified"]),
    by: z.optional(requiredText(200)),
    evidence: z.optional(Evidence),
    note: z.optional(line),
  }),
);
export type Answer = z.infer<typeof Answer>;

/** The answers of one supplier on one day. A question that is not among them is unanswered, never a "no". */
export const QuestionnaireAnswers = z
  .lazy(() =>
    z.strictObject({
      questionnaire: requiredText(60),
      edition: requiredText(60),
      supplier: z.optional(requiredText()),
      supplierId: z.optional(requiredText(200)),
      answeredOn: isoDate,
      answers: listOf(Answer),
    }),
  )
  .register(z.globalRegistry, {
    id: "QuestionnaireAnswers",
    description: "The answers of one supplier on one day; what is not among them is unanswered.",
  });
export type QuestionnaireAnswers = z.infer<typeof QuestionnaireAnswers>;

const issuesOfAnswer = ({ question: id, value, status, by, evidence }: Answer, at: number): InputIssue[] => {
  const path = ["answers", at];
  const question = questionsById().get(id);
  if (question === undefined) {
    const meant = nearestKey(id, [...questionsById().keys()]);
    return [
      {
        path: [...path, "question"],
        message: `there is no question "${id}"${meant ? `; did you mean "${meant}"?` : ""}`,
      },
    ];
  }
  const read = z.safeParse(answerSchema(question), value);
  const needs = (field: "by" | "evidence", given: unknown): InputIssue[] =>
    status === "verified" && given === undefined
      ? [{ path: [...path, field], message: "a verified answer needs who verified it, and a document with its date" }]
      : [];
  return [
    ...(read.success ? [] : [{ path: [...path, "value"], message: read.error.issues[0]?.message ?? "is no answer" }]),
    ...needs("by", by),
    ...needs("evidence", evidence),
  ];
};

const repeated = (answers: readonly Answer[]): InputIssue[] => {
  const seen = new Set<string>();
  return answers.flatMap(({ question }, at) => {
    if (!seen.has(question)) {
      seen.add(question);
      return [];
    }
    return [{ path: ["answers", at, "question"], message: `"${question}" is answered twice` }];
  });
};

/**
 * Reads the answers to the questionnaire from JSON: each is checked against the kind of its question. To export them write
 * them as JSON again; nothing is added or lost.
 *
 * @throws InvalidInput with one issue a field: unknown questions with the nearest known one, values of another kind,
 * verification without document, date and verifier.
 * @example
 * ```ts
 * readAnswers({
 *   questionnaire: "supplier",
 *   edition: "2026-11",
 *   answeredOn: "2026-11-24",
 *   answers: [{ question: "policy", value: "yes", status: "declared" }],
 * });
 * ```
 */
export const readAnswers = (input: unknown): QuestionnaireAnswers => {
  const read = parseWith(QuestionnaireAnswers, input);
  const issues = [...read.answers.flatMap(issuesOfAnswer), ...repeated(read.answers)];
  if (issues.length > 0) throw new InvalidInput(issues);
  return read;
};
