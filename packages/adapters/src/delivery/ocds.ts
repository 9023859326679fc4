import { type Assessment, countryName, type Identifier } from "@manumit/core";
import type { DeliveryWriter } from "./format.js";

/** Registers as org-id.guide calls them; the others by the scheme they came with. */
const registers: Readonly<Record<string, string>> = { lei: "XI-LEI", duns: "US-DUNS", "cn-uscc": "CN-SAIC" };

const identifierOf = ({ scheme, value }: Identifier) => ({
  scheme: registers[scheme] ?? scheme.toUpperCase(),
  id: value,
});

/** An organisation of the Open Contracting Data Standard with the extension `forcedLabourExposure`. */
const partyOf = (assessment: Assessment) => {
  const { supplierId, input, tier, score, interval, inherent, matches, flags, gaps, nextSteps } = assessment;
  const [identifier, ...additionalIdentifiers] = (input.identifiers ?? []).map(identifierOf);
  const country = input.country;
  return {
    id: supplierId,
    name: input.name,
    roles: ["supplier"],
    ...(identifier && { identifier }),
    ...(additionalIdentifiers.length > 0 && { additionalIdentifiers }),
    ...((country ?? input.address) && {
      address: {
        ...(input.address && { streetAddress: input.address }),
        ...(country && { country, countryName: countryName(country) ?? country }),
      },
    }),
    forcedLabourExposure: {
      tier,
      score,
      interval,
      inherent,
      listMatches: matches.map(({ listing, decision, score: strength }) => ({
        list: listing.list,
        id: listing.id,
        name: listing.name,
        decision,
        strength,
        legalEffect: listing.legalEffect,
      })),
      flags: flags.map(({ id, severity, text }) => ({ id, severity, text })),
      openQuestions: gaps.map(({ field, question }) => ({ field, question })),
      nextSteps: nextSteps.map(({ id, action, owner }) => ({ id, action, owner })),
      methodologyVersion: assessment.methodologyVersion,
    },
  };
};

/**
 * A block of OCDS 1.1 organisations, each with `forcedLabourExposure`, to be merged by party id into the release that they
 * came from: a release of our own would need an ocid, which only its publisher can give.
 */
export const ocds: DeliveryWriter = async function* (assessments) {
  let before = '{"version":"1.1","parties":[\n';
  for await (const assessment of assessments) {
    yield before + JSON.stringify(partyOf(assessment));
    before = ",\n";
  }
  yield before === ",\n" ? "\n]}\n" : '{"version":"1.1","parties":[]}\n';
};
