import { compareNames, type Identifier, type Supplier } from "@manumit/core";
import type { Register, RegisterRecord } from "../register.js";
import type { Candidate, FoundBy } from "./enrichment.js";
import { entityOf, type JudgedCandidate, judgeCandidate } from "./judge-candidate.js";
import { schemeOf } from "./same-text.js";

/** What a register has on a supplier: its record, or candidates for a person to look at. */
export interface Finding {
  readonly record?: RegisterRecord;
  readonly foundBy?: FoundBy;
  /** The identifier led to an organisation of quite another name. */
  readonly isOther?: true;
  readonly candidates: readonly Candidate[];
}

/** The supplier's identifiers that a register can be asked by, in the register's order and words. */
const askedBy = ({ schemes }: Register, { identifiers = [] }: Supplier): Identifier[] =>
  schemes.flatMap((scheme) =>
    identifiers.filter((each) => schemeOf(each.scheme) === scheme).map(({ value }) => ({ scheme, value })),
  );

/** Whether any two names of the supplier and the record are alike. */
const namesAgree = (supplier: Supplier, { name, names }: RegisterRecord): boolean => {
  const ours = { name: supplier.name, aliases: [...(supplier.aliases ?? []), ...(supplier.formerNames ?? [])] };
  return compareNames(ours, { name, aliases: names }).decision !== "no";
};

const byIdentifier = async (
  register: Register,
  supplier: Supplier,
  signal?: AbortSignal,
): Promise<RegisterRecord | undefined> => {
  for (const identifier of askedBy(register, supplier)) {
    const record = await register.byIdentifier?.(identifier, signal);
    if (record) return record;
  }
  return undefined;
};

/** From here on two names of one country differ in nothing but how their legal form is written. */
const WRITTEN_ALIKE = 0.99;

/** The one that fits; among several the one whose name is written alike, since companies of a group are called much the same. */
const onlyMatch = (judged: readonly JudgedCandidate[]): JudgedCandidate | undefined => {
  const matches = judged.filter(({ isMatch }) => isMatch);
  const alike = matches.filter(({ candidate }) => candidate.score >= WRITTEN_ALIKE);
  const [only, another] = matches.length > 1 ? alike : matches;
  return another === undefined ? only : undefined;
};

const byName = async (register: Register, supplier: Supplier, signal?: AbortSignal): Promise<Finding> => {
  const entity = entityOf(supplier);
  const isElsewhere =
    entity.country !== undefined && register.countries !== undefined && !register.countries.includes(entity.country);
  if (!register.byName || isElsewhere) return { candidates: [] };
  const found = await register.byName(entity, signal);
  const judged = found.flatMap((each) => judgeCandidate(register.name, entity, each) ?? []);
  const match = onlyMatch(judged);
  const record = await match?.found.read(signal);
  if (record) return { record, foundBy: "name", candidates: [] };
  return { candidates: judged.map(({ candidate }) => candidate) };
};

/**
 * Looks a supplier up: by its identifiers first, by its name where these lead nowhere. A name alone counts only where the
 * names match, both are known to be of one country, and no other fits as well.
 */
export const findRecord = async (register: Register, supplier: Supplier, signal?: AbortSignal): Promise<Finding> => {
  const record = await byIdentifier(register, supplier, signal);
  if (!record) return byName(register, supplier, signal);
  const isOther = !namesAgree(supplier, record);
  return { record, foundBy: "identifier", ...(isOther && { isOther }), candidates: [] };
};
