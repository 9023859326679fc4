import { phrase } from "../../../catalogue/catalogue.js";
import type { Rule } from "../judgement.js";
import { silent } from "../silent.js";

const MOST_QUOTES = 5;

/** The one that must report is named as such. */
export const reportingEntity: Rule = (requirement, { facts, sentences }, framework) => {
  const named = facts.entities;
  if (named.length === 0) return silent(requirement, framework);
  const entities = named.map(({ value }) => value).join(", ");
  const at = named.slice(0, MOST_QUOTES).map((entity) => entity.at);
  const firm = named.some((entity) => entity.firm) || sentences.some(({ cues }) => cues.has("reporting-entity"));
  return firm
    ? { verdict: "met", at, why: phrase("statement.why.entity", { entities }) }
    : { verdict: "partly", at, why: phrase("statement.why.entity-loose", { entities }) };
};

/** Each company that a joint or group statement covers is named. */
export const coveredNames: Rule = (requirement, { facts }, framework) => {
  const named = facts.entities;
  if (named.length === 0) return silent(requirement, framework);
  const entities = named.map(({ value }) => value).join(", ");
  const at = named.slice(0, MOST_QUOTES).map((entity) => entity.at);
  return named.length > 1
    ? { verdict: "met", at, why: phrase("statement.why.entity", { entities }) }
    : { verdict: "partly", at, why: phrase("statement.why.names-one", { entities }) };
};
