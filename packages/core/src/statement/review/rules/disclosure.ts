import { phrase } from "../../../catalogue/catalogue.js";
import type { FacetRecord, RequirementRecord } from "../../frameworks/framework-record.js";
import { anyCue, type Evidence, gatherEvidence, type Strength, worthQuoting } from "../evidence.js";
import type { Judgement, Rule, Verdict } from "../judgement.js";
import { negativeAnswers } from "../negative-answer.js";
import { silent } from "../silent.js";
import type { CuedSentence, StatementUnderReview } from "../statement-under-review.js";

const speaksTo = (facet: FacetRecord, sentence: CuedSentence): boolean =>
  anyCue(sentence.cues, facet.cues) ||
  (facet.criteria?.some((criterion) => sentence.criteria[criterion].decision) ?? false);

/** The parts of a requirement for which no sentence stands. */
const lacking = (
  { facets }: RequirementRecord,
  solid: readonly CuedSentence[],
  { sentences }: StatementUnderReview,
): string[] =>
  (facets ?? [])
    .filter((facet) => !(facet.anywhere ? sentences : solid).some((sentence) => speaksTo(facet, sentence)))
    .map(({ label }) => label);

/**
 * What the statement must say in its own words: done and concrete is met; only planned, or only some parts, is partly
 * met; only general words are vague; a denial counts where "no" is an answer.
 */
export const disclosure: Rule = (requirement, statement, framework): Judgement => {
  if (!statement.own) return { verdict: "missing", at: [], why: phrase("statement.why.not-own") };
  const evidence = gatherEvidence(requirement, statement);
  const of = (...strengths: Strength[]) =>
    evidence.filter(({ strength }) => strengths.includes(strength)).map(({ sentence }: Evidence) => sentence);
  const judged = (verdict: Verdict, at: readonly CuedSentence[], why: string): Judgement => ({
    verdict,
    at: worthQuoting(requirement, at),
    why,
  });

  const planCounts = requirement.planned === "counts";
  const done = of("solid");
  const solid = planCounts ? of("solid", "planned") : done;
  const missingParts = lacking(requirement, solid, statement);
  if (solid.length > 0 && missingParts.length === 0) {
    return judged("met", solid, phrase(done.length > 0 ? "statement.why.said" : "statement.why.plan-counts"));
  }
  const no = requirement.negative ? negativeAnswers(requirement, statement, evidence) : [];
  if (no.length > 0 && requirement.negative === "satisfies") return judged("met", no, phrase("statement.why.no"));
  if (solid.length > 0) {
    return judged("partly", solid, phrase("statement.why.facets", { lacking: missingParts.join(", ") }));
  }
  const loose = of("loose");
  if (loose.length > 0) return judged("partly", loose, phrase("statement.why.loose"));
  if (no.length > 0) return judged("partly", no, phrase("statement.why.no-look"));
  const planned = of("planned");
  if (planned.length > 0) return judged("partly", planned, phrase("statement.why.plan"));
  const copied = of("copied");
  if (copied.length > 0) return judged("vague", copied, phrase("statement.why.copied"));
  const vague = of("vague");
  if (vague.length > 0) return judged("vague", vague, phrase("statement.why.vague"));
  const denied = of("negated");
  if (denied.length > 0) return judged("missing", denied, phrase("statement.why.denied"));
  return silent(requirement, framework);
};
