import { ControlId, DeclarationId } from "@manumit/core";
import type { Field } from "./field.js";
import { activityField, anyActivityField, schemeField } from "./fields-activity.js";
import { claimField, declarationField } from "./fields-answer.js";
import { groupField } from "./fields-group.js";
import { addressField, countryField, descriptionField, regionField, registrationField } from "./fields-row.js";
import { identifierField, nameListField, textField } from "./fields-text.js";
import { answerField, extentField, measureField, shareField } from "./fields-workforce.js";

const activitySchemes = ["isic4", "nace2", "uksic2007", "naics2022", "cpv2008", "unspsc"] as const;

const entries: [path: string, field: Field][] = [
  ["id", textField("id")],
  ["name", textField("name")],
  ["country", countryField],
  ["aliases", nameListField("aliases")],
  ["formerNames", nameListField("formerNames")],
  ["address", addressField],
  ["region", regionField],
  ["website", textField("website")],
  ["description", descriptionField],
  ["activities", anyActivityField],
  ["activities.scheme", schemeField],
  ...activitySchemes.map((scheme): [string, Field] => [`activities.${scheme}`, activityField(scheme)]),
  ...["name", "hs", "unspsc", "cpv", "origin", "originRegion"].map((part): [string, Field] => [
    `goods.${part}`,
    groupField("goods", part),
  ]),
  ...["name", "country", "region", "address", "kind", "workers"].map((part): [string, Field] => [
    `sites.${part}`,
    groupField("sites", part),
  ]),
  ...(["parents", "owners"] as const).flatMap((group): [string, Field][] => [
    [`${group}.name`, groupField(group, "name")],
    [`${group}.country`, groupField(group, "country")],
  ]),
  ["workforce.workers", measureField("workers", 10_000_000, true)],
  ["workforce.weeklyHours", measureField("weeklyHours", 168, false)],
  ["workforce.monthsAtSeaWithoutPort", measureField("monthsAtSeaWithoutPort", 120, false)],
  ...(["migrantShare", "agencyShare", "seasonalShare", "visaTiedShare"] as const).map((key): [string, Field] => [
    `workforce.${key}`,
    shareField(key),
  ]),
  ...(
    [
      "workersPaidRecruitmentFees",
      "advancesRepaidByWork",
      "employerHoldsIdentityDocuments",
      "wagesHeldBack",
      "leavingNeedsPermission",
      "employerHousing",
      "paidBelowLegalMinimum",
      "workersRepresented",
      "homework",
      "prisonOrStateAssignedLabour",
    ] as const
  ).map((key): [string, Field] => [`workforce.${key}`, answerField(key)]),
  ["workforce.subcontracting", extentField],
  ["priceToLabourCost", measureField("priceToLabourCost", 1_000, false)],
  ["statement.url", textField("statement.url")],
  ["statement.financialYear", textField("statement.financialYear")],
  ...ControlId.options.map((id): [string, Field] => [`controls.${id}`, claimField(id)]),
  ...DeclarationId.options.map((id): [string, Field] => [`declarations.${id}`, declarationField(id)]),
  ["identifiers.registration", registrationField],
  ...["lei", "duns", "vat", "gb-coh", "cn-uscc", "br-cnpj", "os-id"].map((scheme): [string, Field] => [
    `identifiers.${scheme}`,
    identifierField(scheme),
  ]),
];

const fields = new Map(entries);

/** Every field a column can be read as: the paths that a mapping may name. Another `identifiers.<scheme>` is good too. */
export const fieldPaths: readonly string[] = entries.map(([path]) => path);

/** The field at a path; undefined for a path that is none. */
export function fieldAt(path: string): Field | undefined {
  const scheme = /^identifiers\.([a-z][a-z0-9-]{0,99})$/.exec(path)?.[1];
  return fields.get(path) ?? (scheme ? identifierField(scheme) : undefined);
}
