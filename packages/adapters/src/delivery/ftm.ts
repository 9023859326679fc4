import type { Assessment, ListMatch, NamedEntity } from "@manumit/core";
import { lawOf } from "@manumit/core";
import { organisationEntity } from "../ftm/organisation-entity.js";
import type { DeliveryWriter } from "./format.js";
import { say } from "./text.js";

/** A match that counts in law and that nobody has cleared. */
const stands = ({ decision, decidedBy, listing }: ListMatch): boolean =>
  decision === "match" && decidedBy?.verdict !== "cleared" && listing.legalEffect !== "watch";

/** What was found, in words: a tier of exposure is no topic of FollowTheMoney and must not look like one. */
const noteOf = ({ tier, interval: [low, high], methodologyVersion }: Assessment): string =>
  say("ftm.note", { tier: say(`tier.${tier}`), low: Math.round(low), high: Math.round(high), methodologyVersion });

const supplierOf = (assessment: Assessment) => {
  const { supplierId, input, matches } = assessment;
  const listed = matches.some(stands);
  return organisationEntity(supplierId, input as NamedEntity, {
    previousName: input.formerNames,
    website: [input.website],
    topics: listed ? ["forced.labor"] : [],
    notes: [noteOf(assessment)],
  });
};

/** An entry of a list as FollowTheMoney tells of measures against an organisation. */
const sanctionOf = (supplierId: string, { listing }: ListMatch) => {
  const { law, citation } = lawOf(listing);
  const properties: [property: string, value: string | undefined][] = [
    ["entity", supplierId],
    ["authority", listing.list],
    ["program", citation === undefined ? law : `${law} (${citation})`],
    ["startDate", listing.effective],
    ["endDate", listing.removed],
    ["reason", listing.legalBasis],
    ["sourceUrl", listing.sourceUrl],
  ];
  return {
    id: `${supplierId}:${listing.list}:${listing.id}`,
    schema: "Sanction",
    caption: listing.name,
    properties: Object.fromEntries(properties.flatMap(([name, value]) => (value ? [[name, [value]]] : []))),
  };
};

/**
 * Entities of FollowTheMoney, one a line: every supplier as an Organization and every list match that stands as a Sanction.
 * Only such a match gives a supplier the topic `forced.labor`; matches still to be reviewed are left out.
 */
export const ftm: DeliveryWriter = async function* (assessments) {
  for await (const assessment of assessments) {
    yield `${JSON.stringify(supplierOf(assessment))}\n`;
    for (const match of assessment.matches)
      if (stands(match)) yield `${JSON.stringify(sanctionOf(assessment.supplierId, match))}\n`;
  }
};
