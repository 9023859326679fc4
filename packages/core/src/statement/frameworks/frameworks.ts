import auCth from "../../../data/frameworks/au-cth.json";
import caS211 from "../../../data/frameworks/ca-s211.json";
import chVsotr from "../../../data/frameworks/ch-vsotr.json";
import deLksg from "../../../data/frameworks/de-lksg.json";
import euCsddd from "../../../data/frameworks/eu-csddd.json";
import noAapenhet from "../../../data/frameworks/no-aapenhet.json";
import nswGrs from "../../../data/frameworks/nsw-grs.json";
import ukBill105 from "../../../data/frameworks/uk-bill105.json";
import ukS54 from "../../../data/frameworks/uk-s54.json";
import ukTisc from "../../../data/frameworks/uk-tisc.json";
import usCaSb657 from "../../../data/frameworks/us-ca-sb657.json";
import usFar from "../../../data/frameworks/us-far.json";
import { phrase } from "../../catalogue/catalogue.js";
import { once } from "../../reference/once.js";
import { tableOf } from "../../reference/table-of.js";
import type { Framework, Requirement } from "./framework.js";
import type { FrameworkRecord, RequirementRecord } from "./framework-record.js";

const shipped: readonly unknown[] = [
  ukS54,
  ukTisc,
  auCth,
  caS211,
  usCaSb657,
  noAapenhet,
  nswGrs,
  deLksg,
  chVsotr,
  usFar,
  euCsddd,
  ukBill105,
];

/** The shipped frameworks with their rules. A test holds every file against the `FrameworkRecord` schema. */
export const frameworkRecords = once(() => shipped.map((file) => tableOf(file) as FrameworkRecord));

const caveatOf = ({ caveat, verified, levelConfirmed }: RequirementRecord): string =>
  [
    caveat,
    verified ? undefined : phrase("statement.caveat.unverified"),
    levelConfirmed === false ? phrase("statement.caveat.level") : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");

/** What a reader sees of a requirement. */
export const requirementOf = (record: RequirementRecord): Requirement => {
  const { id, title, basis, source, verified, level } = record;
  const caveat = caveatOf(record);
  return { id, title, basis, source, verified, ...(level && { level }), ...(caveat && { caveat }) };
};

/**
 * The laws and guidance that a statement can be reviewed against, each with what it asks, on what basis (law, guidance,
 * good practice) and where that stands. Dated data: `checked` says when the sources were last read.
 *
 * @example
 * ```ts
 * frameworks().find(({ id }) => id === "ca.s211")?.requirements.length;
 * ```
 */
export const frameworks = (): Framework[] =>
  frameworkRecords().map(({ law: _law, citedBy: _citedBy, scope: _scope, requirements, ...framework }) => ({
    ...framework,
    caveats: [...framework.caveats],
    requirements: requirements.map(requirementOf),
  }));
