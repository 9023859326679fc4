import hertfordshire from "../../data/referral/partnerships/gb-hertfordshire.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { lastMention } from "./area.js";
import type { PartnershipRecord } from "./pathway-record.js";

const shipped: readonly unknown[] = [hertfordshire];

/** The recorded partnerships. A test holds every file against its schema. */
export const partnerships = once(() => shipped.map((file) => tableOf(file) as PartnershipRecord));

/** The partnership whose area is named, if one is recorded. */
export const partnershipOf = (country: string, area: string | undefined): PartnershipRecord | undefined =>
  area === undefined
    ? undefined
    : partnerships().find((each) => each.country === country && lastMention(area, each.places) >= 0);
