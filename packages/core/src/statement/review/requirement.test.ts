import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { RequirementRecord } from "../frameworks/framework-record.js";
import { frameworkRecords } from "../frameworks/frameworks.js";
import type { Criterion } from "../reading/criterion.js";
import { classifySentences, segment } from "../reading/index.js";
import type { StatementMetadata } from "./review-options.js";
import { reviewSentences } from "./review-sentences.js";

/** For one requirement, a text that meets it and one that does not, with what is known beside the text. */
interface RequirementCase {
  readonly id: string;
  readonly yes: string;
  readonly no: string;
  readonly yesMetadata?: StatementMetadata;
  readonly noMetadata?: StatementMetadata;
}

const requirementCases = readFileSync(new URL("requirement-cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((row) => JSON.parse(row) as RequirementCase);

const byId = new Map(
  frameworkRecords().flatMap((framework) =>
    framework.requirements.map((requirement) => [requirement.id, { framework, requirement }] as const),
  ),
);

/** Judges a text as if the classifier were right: `criteria` are decided for in every sentence, no others. */
const judge = (
  requirement: RequirementRecord,
  framework: string,
  text: string,
  criteria: readonly Criterion[],
  metadata: StatementMetadata,
) => {
  const sentences = segment(text);
  const readings = classifySentences(sentences);
  const read = sentences.map((sentence, i) => {
    const { criteria: scores, ...reading } = readings[i]!;
    const decided = Object.fromEntries(
      Object.entries(scores).map(([name, { probability }]) => [
        name,
        { probability, decision: criteria.includes(name as Criterion) },
      ]),
    ) as typeof scores;
    return { ...sentence, ...reading, criteria: decided };
  });
  const review = reviewSentences({ text }, read, { frameworks: [framework], metadata });
  return review.frameworks[0]!.findings.find((finding) => finding.requirement === requirement.id)!;
};

/** These say at most in part what a single signer and the absence of more can show. */
const bestPossible: Readonly<Record<string, string>> = { "no.s5.signature": "partly" };

describe("requirements", () => {
  it("has a case for every requirement of every framework", () => {
    expect(requirementCases.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
  });

  it.each(requirementCases)("$id is met by a text that says it", ({ id, yes, yesMetadata = {} }) => {
    const { framework, requirement } = byId.get(id)!;
    const finding = judge(requirement, framework.id, yes, requirement.criteria ?? [], yesMetadata);
    expect(finding, finding.why).toMatchObject({ verdict: bestPossible[id] ?? "met" });
  });

  it.each(requirementCases)("$id is not met by a text that does not", ({ id, no, noMetadata = {} }) => {
    const { framework, requirement } = byId.get(id)!;
    const finding = judge(requirement, framework.id, no, [], noMetadata);
    expect(finding.verdict, finding.why).not.toBe("met");
    if (["missing", "vague", "partly"].includes(finding.verdict)) expect(finding.advice).toBeTruthy();
  });
});
