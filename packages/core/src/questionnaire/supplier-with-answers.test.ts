import { expect, test } from "vitest";
import { assess } from "../assessment/assess.js";
import type { Supplier } from "../supplier/index.js";
import type { Answer, QuestionnaireAnswers } from "./answers.js";
import { supplierWithAnswers } from "./supplier-with-answers.js";

const asOf = "2026-11-24";
const known: Supplier = { id: "s-1", name: "Example Mills", country: "PK" };

const answersOf = (values: Record<string, Answer["value"]>): QuestionnaireAnswers => ({
  questionnaire: "supplier",
  edition: "2026-11",
  answeredOn: asOf,
  answers: Object.entries(values).map(([question, value]) => ({ question, value, status: "declared" })),
});

test("answers fill what was not known", () => {
  const { supplier, differences } = supplierWithAnswers(
    { ...known, workforce: { workers: 40 } },
    answersOf({ policy: "yes", "migrant-share": 0.4, training: "planned" }),
    { asOf },
  );
  expect(supplier).toEqual({
    ...known,
    workforce: { workers: 40, migrantShare: 0.4 },
    controls: [{ id: "policy", status: "declared" }],
  });
  expect(differences).toEqual([]);
  expect(assess(supplier).controls.map(({ id }) => id)).toEqual(["policy"]);
});

test("the graver of two counts, else the answer, and each difference is told", () => {
  const { supplier, differences } = supplierWithAnswers(
    {
      ...known,
      workforce: { workersPaidRecruitmentFees: true, employerHoldsIdentityDocuments: false, workers: 40 },
    },
    answersOf({ "fees-paid": false, "documents-held": true, workers: 55 }),
    { asOf },
  );
  expect(supplier.workforce).toEqual({
    workersPaidRecruitmentFees: true,
    employerHoldsIdentityDocuments: true,
    workers: 55,
  });
  expect(differences.map(({ question, counts }) => [question, counts])).toEqual([
    ["fees-paid", "known"],
    ["documents-held", "answered"],
    ["workers", "answered"],
  ]);
});

test("a measure that the supplier does not claim is dropped; one that it claims too is counted once", () => {
  const { supplier, differences } = supplierWithAnswers(
    {
      ...known,
      controls: [
        { id: "policy", status: "declared" },
        { id: "training", status: "verified", by: "Example Auditors" },
      ],
    },
    answersOf({ policy: "no", training: "yes" }),
    { asOf },
  );
  expect(assess(supplier).controls.map(({ id, status }) => [id, status])).toEqual([["training", "verified"]]);
  expect(differences).toMatchObject([{ question: "policy", known: "yes", answered: "no", counts: "answered" }]);
});

test("no answers change nothing", () => {
  const supplier: Supplier = { ...known, controls: [{ id: "policy", status: "declared" }] };
  expect(supplierWithAnswers(supplier, answersOf({}), { asOf })).toEqual({ supplier, differences: [] });
});
