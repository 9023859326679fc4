import { phrase } from "../../../catalogue/catalogue.js";
import { mentionOf } from "../asked-about.js";
import type { Judgement, Rule } from "../judgement.js";
import { silent } from "../silent.js";
import type { StatementUnderReview } from "../statement-under-review.js";

const MOST_QUOTES = 5;

/** Says how the one asked about stands to those named: a statement that names only others is not shown to be its own. */
const withAsked = (judgement: Judgement, { askedAbout }: StatementUnderReview): Judgement =>
  askedAbout === undefined
    ? judgement
    : {
        at: judgement.at,
        verdict: askedAbout.decision === "no" && judgement.verdict === "met" ? "partly" : judgement.verdict,
        why: `${judgement.why} ${askedAbout.text}`,
      };

/** The one that must report is named as such; where the caller says who that is, it is held against the names found. */
export const reportingEntity: Rule = (requirement, statement, framework) => {
  const { facts, sentences, askedAbout, document } = statement;
  const named = facts.entities;
  if (named.length === 0) {
    const mention = askedAbout?.mentioned ? mentionOf(askedAbout.asked, document.text) : undefined;
    return mention === undefined
      ? silent(requirement, framework)
      : {
          verdict: "partly",
          at: [mention],
          why: phrase("statement.why.entity-loose", { entities: askedAbout!.asked }),
        };
  }
  const entities = named.map(({ value }) => value).join(", ");
  const at = named.slice(0, MOST_QUOTES).map((entity) => entity.at);
  const firm = named.some((entity) => entity.firm) || sentences.some(({ cues }) => cues.has("reporting-entity"));
  return withAsked(
    firm
      ? { verdict: "met", at, why: phrase("statement.why.entity", { entities }) }
      : { verdict: "partly", at, why: phrase("statement.why.entity-loose", { entities }) },
    statement,
  );
};

/** Each company that a joint or group statement covers is named. */
export const coveredNames: Rule = (requirement, statement, framework) => {
  const named = statement.facts.entities;
  if (named.length === 0) return silent(requirement, framework);
  const entities = named.map(({ value }) => value).join(", ");
  const at = named.slice(0, MOST_QUOTES).map((entity) => entity.at);
  return withAsked(
    named.length > 1
      ? { verdict: "met", at, why: phrase("statement.why.entity", { entities }) }
      : { verdict: "partly", at, why: phrase("statement.why.names-one", { entities }) },
    statement,
  );
};
