import au from "../../data/referral/au.json";
import ca from "../../data/referral/ca.json";
import elsewhereFile from "../../data/referral/elsewhere.json";
import everywhereFile from "../../data/referral/everywhere.json";
import gb from "../../data/referral/gb.json";
import ie from "../../data/referral/ie.json";
import nz from "../../data/referral/nz.json";
import us from "../../data/referral/us.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { EverywhereRecord, PathwayRecord } from "./pathway-record.js";

const shipped: readonly unknown[] = [au, ca, gb, ie, nz, us];

/** The recorded pathways by country. A test holds every file against its schema. */
export const pathways = once(
  () => new Map(shipped.map((file) => tableOf(file) as PathwayRecord).map((pathway) => [pathway.country, pathway])),
);

/** What to do where no pathway is recorded. */
export const elsewhere = once(() => tableOf<unknown>(elsewhereFile) as PathwayRecord);

/** What holds in every country. */
export const everywhere = once(() => tableOf<unknown>(everywhereFile) as EverywhereRecord);
