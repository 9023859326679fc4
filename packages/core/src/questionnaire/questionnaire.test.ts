import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ControlId, InvalidInput, parseSupplier, Workforce } from "../supplier/index.js";
import { type Answer, type QuestionnaireAnswers, readAnswers } from "./answers.js";
import { compareAnswers } from "./compare-answers.js";
import { monthsLater } from "./evidence-date.js";
import { answerSchema, type Question } from "./question.js";
import { Questionnaire, questionnaire } from "./questionnaire.js";
import { reviewAnswers } from "./review-answers.js";

const { questions, themes } = questionnaire();
const asOf = "2026-11-24";

const answersOf = (...answers: (Partial<Answer> & Pick<Answer, "question" | "value">)[]): QuestionnaireAnswers => ({
  questionnaire: "supplier",
  edition: "2026-11",
  answeredOn: asOf,
  answers: answers.map((answer) => ({ status: "declared", ...answer })),
});
const verified = (document: string, date: string) =>
  ({ status: "verified", by: "Example Auditors", evidence: { document, date } }) as const;

const pathsOf = (input: unknown) => {
  try {
    readAnswers(input);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path }) => path.join("."));
    throw error;
  }
  return [];
};

describe("the questionnaire", () => {
  test("keeps its schema, and every question stands in a theme", () => {
    expect(Questionnaire.parse(questionnaire())).toEqual(questionnaire());
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    const known = themes.map(({ id }) => id);
    for (const { theme, kind, options } of questions) {
      expect(known).toContain(theme);
      expect(options === undefined).toBe(kind !== "choice");
    }
  });

  test("asks for every control and every fact about the workforce once", () => {
    const sets = questions.flatMap(({ sets }) => (sets ? Object.values(sets) : []));
    expect([...sets].sort()).toEqual([...ControlId.options, ...Object.keys(Workforce.def.shape)].sort());
  });

  test("asks about every step of due diligence", () => {
    expect([...new Set(themes.flatMap(({ oecdSteps }) => oecdSteps))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("answers", () => {
  test("are refused by path where they are of another kind, unknown, doubled or verified without proof", () => {
    expect(pathsOf(answersOf({ question: "policy", value: true }))).toEqual(["answers.0.value"]);
    expect(pathsOf(answersOf({ question: "migrant-share", value: 30 }))).toEqual(["answers.0.value"]);
    expect(pathsOf(answersOf({ question: "subcontracting", value: "a lot" }))).toEqual(["answers.0.value"]);
    expect(() => readAnswers(answersOf({ question: "polcy", value: "yes" }))).toThrow(/did you mean "policy"/);
    const yes = { question: "policy", value: "yes" } as const;
    expect(pathsOf(answersOf(yes, yes))).toEqual(["answers.1.question"]);
    expect(pathsOf(answersOf({ ...yes, status: "verified" }))).toEqual(["answers.0.by", "answers.0.evidence"]);
    expect(pathsOf({ ...answersOf(yes), anweredOn: asOf })).toEqual(["anweredOn"]);
    expect(pathsOf(null)).toEqual([""]);
  });

  test("fill the supplier that an assessment takes: a plan earns nothing, a no is no control", () => {
    const { supplier } = reviewAnswers(
      answersOf(
        { question: "policy", value: "yes", ...verified("policy.pdf", "2025-06-01") },
        { question: "training", value: "planned" },
        { question: "remediation", value: "no" },
        { question: "migrant-share", value: 0.4 },
        { question: "documents-held", value: false },
      ),
      { asOf },
    );
    expect(supplier).toEqual({
      controls: [
        { id: "policy", status: "verified", by: "Example Auditors", evidence: "policy.pdf", date: "2025-06-01" },
      ],
      workforce: { migrantShare: 0.4, employerHoldsIdentityDocuments: false },
    });
    expect(() => parseSupplier({ id: "s-1", name: "Example Mills", ...supplier })).not.toThrow();
  });

  test("rest on evidence that expires: after that day they are declared only", () => {
    const answers = answersOf({ question: "site-audits", value: "yes", ...verified("audit.pdf", "2025-11-24") });
    expect(reviewAnswers(answers, { asOf: "2026-11-24" }).supplier.controls[0]?.status).toBe("verified");
    const later = reviewAnswers(answers, { asOf: "2026-11-25" });
    expect(later.supplier.controls[0]?.status).toBe("declared");
    expect(later.expired).toEqual([{ question: "site-audits", document: "audit.pdf", expired: "2026-11-24" }]);
    const evidence = { document: "audit.pdf", date: "2025-11-24", expires: "2026-01-01" };
    const short = answersOf({ question: "site-audits", value: "yes", ...verified("", ""), evidence });
    expect(reviewAnswers(short, { asOf }).expired[0]?.expired).toBe("2026-01-01");
  });

  test("call for a recommendation where they are bad, and for none where they are good", () => {
    const said = (question: string, value: Answer["value"]) =>
      reviewAnswers(answersOf({ question, value }), { asOf }).recommendations.map(({ text }) => text)[0];
    expect(said("fees-paid", true)).toMatch(/Repay every fee/);
    expect(said("fees-paid", false)).toBeUndefined();
    expect(said("represented", false)).toMatch(/right to organise/);
    expect(said("weekly-hours", 72)).toMatch(/below 60/);
    expect(said("weekly-hours", 48)).toBeUndefined();
    expect(said("cases-found", 0)).toMatch(/no proof/);
    expect(said("traceability", "planned")).toMatch(/Set a date/);
    for (const { id } of questions.filter(({ kind }) => kind === "practice")) {
      expect(said(id, "no"), id).toBeDefined();
      expect(said(id, "yes"), id).toBeUndefined();
    }
  });

  test("that are missing are unanswered, never a no", () => {
    const { unanswered, recommendations, themes: counted } = reviewAnswers(answersOf(), { asOf });
    expect(unanswered).toHaveLength(questions.length);
    expect(recommendations).toEqual([]);
    expect(counted.every(({ answered }) => answered === 0)).toBe(true);
  });
});

describe("two years", () => {
  test("are compared question by question, plans that were not kept among them", () => {
    const before = answersOf(
      { question: "policy", value: "no" },
      { question: "training", value: "planned" },
      { question: "monitoring", value: "planned" },
      { question: "governance", value: "yes", ...verified("minutes.pdf", "2025-01-01") },
      { question: "fees-paid", value: false },
      { question: "migrant-share", value: 0.1 },
      { question: "homework", value: false },
      { question: "workers", value: 100 },
    );
    const after = answersOf(
      { question: "policy", value: "yes" },
      { question: "training", value: "planned" },
      { question: "monitoring", value: "yes" },
      { question: "governance", value: "yes" },
      { question: "fees-paid", value: true },
      { question: "migrant-share", value: 0.2 },
      { question: "workers", value: 100 },
      { question: "statement", value: "yes" },
    );
    const changes = Object.fromEntries(compareAnswers(before, after).map(({ question, change }) => [question, change]));
    expect(changes).toEqual({
      policy: "better",
      training: "unkept",
      monitoring: "better",
      governance: "worse",
      "fees-paid": "worse",
      "migrant-share": "other",
      homework: "dropped",
      statement: "new",
    });
  });

  test("that are the same show nothing, and the way through JSON loses nothing", () => {
    fc.assert(
      fc.property(
        fc.subarray([...questions]).chain((some) => fc.tuple(...some.map(arbitraryAnswer))),
        (answers) => {
          const read = readAnswers(JSON.parse(JSON.stringify(answersOf(...answers))));
          expect(read.answers).toHaveLength(answers.length);
          expect(compareAnswers(read, read).filter(({ change }) => change !== "unkept")).toEqual([]);
          const { supplier } = reviewAnswers(read, { asOf });
          expect(z.safeParse(Workforce, supplier.workforce).success).toBe(true);
        },
      ),
    );
  });
});

const arbitraryAnswer = (question: Question): fc.Arbitrary<Answer> =>
  fc
    .oneof(fc.constantFrom("yes", "no", "planned", "none", "some", "most"), fc.boolean(), fc.constantFrom(0, 0.5, 1))
    .filter((value) => z.safeParse(answerSchema(question), value).success)
    .map((value) => ({ question: question.id, value, status: "declared" as const }));

test("a month later is the same day, or the last of a shorter month", () => {
  expect(monthsLater("2025-11-24", 12)).toBe("2026-11-24");
  expect(monthsLater("2026-01-31", 1)).toBe("2026-02-28");
  expect(monthsLater("2024-02-29", 12)).toBe("2025-02-28");
  expect(monthsLater("2026-11-30", 3)).toBe("2027-02-28");
});
