import { compareNames, type NamedEntity, resolveCountry, type Supplier } from "@manumit/core";
import type { RegisterCandidate } from "../register.js";
import type { Candidate } from "./enrichment.js";

/** A supplier as it is looked for: its country as a code. */
export const entityOf = ({ name, aliases, country, address, identifiers }: Supplier): NamedEntity => {
  const code = country === undefined ? undefined : resolveCountry(country);
  return {
    name,
    ...(aliases && { aliases }),
    ...(code && { country: code }),
    ...(address && { address }),
    ...(identifiers && { identifiers }),
  };
};

const doubtOf = (decision: string, entity: NamedEntity, found: RegisterCandidate): string | undefined => {
  if (decision !== "match") return "The names are not alike enough.";
  if (found.ended !== undefined) return found.ended;
  if (entity.country === undefined) return "The supplier's country is not known.";
  if (found.country === undefined) return "The register does not say in which country it is.";
  return entity.country === found.country ? undefined : "It is in another country.";
};

/** One of the candidates with what speaks for and against it. */
export interface JudgedCandidate {
  readonly found: RegisterCandidate;
  readonly candidate: Candidate;
  /** Names alike, the same country known on both sides, still there. */
  readonly isMatch: boolean;
}

/** How like a candidate is to a supplier; undefined for one that has another name. */
export const judgeCandidate = (
  register: string,
  entity: NamedEntity,
  found: RegisterCandidate,
): JudgedCandidate | undefined => {
  const { score, decision, reasons } = compareNames(entity, found);
  if (decision === "no") return undefined;
  const doubt = doubtOf(decision, entity, found);
  const candidate: Candidate = {
    register,
    name: found.name,
    ...(found.country && { country: found.country }),
    identifiers: found.identifiers ?? [],
    url: found.url,
    score,
    reasons,
    because: [doubt ?? "There is more than one that fits.", found.note].filter(Boolean).join(" "),
  };
  return { found, candidate, isMatch: doubt === undefined };
};
