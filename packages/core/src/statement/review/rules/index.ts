import type { RequirementRecord } from "../../frameworks/framework-record.js";
import type { Rule } from "../judgement.js";
import { approval, approvalDate } from "./approval.js";
import { disclosure } from "./disclosure.js";
import { coveredNames, reportingEntity } from "./entities.js";
import { financialYear } from "./financial-year.js";
import { plainEnglish } from "./language.js";
import { optional } from "./optional.js";
import { noPersonalData } from "./personal-data.js";
import { deadline, homepageLink, published, registry } from "./publication.js";
import { signatoryDetails, signatoryOnBoard, signature } from "./signature.js";

/** The rules by the names that the framework files call them. */
export const rules: Readonly<Record<RequirementRecord["rule"], Rule>> = {
  disclosure,
  year: financialYear,
  approval,
  "approval-date": approvalDate,
  signature,
  "signatory-details": signatoryDetails,
  "signatory-on-board": signatoryOnBoard,
  entity: reportingEntity,
  names: coveredNames,
  published,
  "homepage-link": homepageLink,
  deadline,
  registry,
  plain: plainEnglish,
  "personal-data": noPersonalData,
  optional,
};
