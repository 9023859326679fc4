import {
  type Framework,
  type FrameworkReview,
  frameworks,
  type Requirement,
  type RequirementFinding,
  type StatementReview,
  type Verdict,
} from "@manumit/core";

/** A requirement with what became of it. */
export interface JudgedRequirement {
  readonly requirement: Requirement;
  readonly finding: RequirementFinding;
}

/** One law or guidance as a report tells of it. */
export interface StatementChapter {
  readonly framework: Framework;
  readonly review: FrameworkReview;
  /** What the law asks before what guidance asks, and within each what needs work first. */
  readonly judged: readonly JudgedRequirement[];
  /** Whether it is likely to matter to whoever made the statement: in scope, or named by the statement and not out of scope. */
  readonly concerns: boolean;
}

/** Verdicts, those that need work first. */
export const verdictOrder = [
  "missing",
  "vague",
  "partly",
  "needs-metadata",
  "met",
  "not-applicable",
] as const satisfies readonly Verdict[];

/** On what authority a requirement stands, the strongest first. */
export const basisOrder = ["law", "guidance", "good-practice"] as const satisfies readonly Requirement["basis"][];

const inOrder = (a: JudgedRequirement, b: JudgedRequirement): number =>
  basisOrder.indexOf(a.requirement.basis) - basisOrder.indexOf(b.requirement.basis) ||
  verdictOrder.indexOf(a.finding.verdict) - verdictOrder.indexOf(b.finding.verdict);

const likelyConcerns = ({ inScope, cited }: FrameworkReview): boolean =>
  inScope === "in" || (cited && inScope !== "out");

const chapterOf = (framework: Framework, review: FrameworkReview): StatementChapter => {
  const findings = new Map(review.findings.map((finding) => [finding.requirement, finding]));
  const judged = framework.requirements.flatMap((requirement) => {
    const finding = findings.get(requirement.id);
    return finding ? [{ requirement, finding }] : [];
  });
  return { framework, review, judged: judged.sort(inOrder), concerns: likelyConcerns(review) };
};

/**
 * A review as chapters to be read, one a law or guidance: those that are likely to concern whoever made the statement
 * come first. Where none is known to, all do that are not out of scope.
 *
 * @example
 * ```ts
 * for (const { framework, judged } of statementChapters(reviewStatement(text))) {
 *   console.log(framework.title, judged.filter(({ finding }) => finding.verdict === "missing").length);
 * }
 * ```
 */
export const statementChapters = (review: StatementReview): StatementChapter[] => {
  const known = new Map(frameworks().map((framework) => [framework.id, framework]));
  const chapters = review.frameworks.flatMap((one) => {
    const framework = known.get(one.framework);
    return framework ? [chapterOf(framework, one)] : [];
  });
  const anyConcerns = chapters.some(({ concerns }) => concerns);
  const marked = anyConcerns
    ? chapters
    : chapters.map((chapter) => ({ ...chapter, concerns: chapter.review.inScope !== "out" }));
  return [...marked.filter(({ concerns }) => concerns), ...marked.filter(({ concerns }) => !concerns)];
};
