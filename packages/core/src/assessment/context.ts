import * as z from "zod/mini";
import { IndicatorReading } from "../indicators/index.js";
import type { ListIndex, MatchDecision } from "../lists/index.js";
import type { Methodology } from "../methodology/methodology.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import type { StatementReview } from "../statement/index.js";
import { InvalidInput } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";

/** What an assessment may depend on beside the supplier. All of it comes in; nothing is read and no clock is asked. */
export interface AssessmentContext {
  /** ISO date; decides which laws and listings apply. */
  asOf?: string;
  /** Lists to screen against (`buildListIndex`); none by default. */
  lists?: ListIndex;
  /** The supplier's own modern slavery statement, reviewed (`reviewStatement`): what it says was done is a small credit. */
  statementReview?: StatementReview;
  /** What people decided about earlier matches. */
  decisions?: MatchDecision[];
  /** Other numbers than those in force; checked once an object. */
  methodology?: Methodology;
  /** A prevalence index that the user is licensed to use (`readGsi`); it takes the place of the country factor. */
  prevalence?: PrevalenceIndex;
  /** Signs of forced labour read in notes about the supplier (`findIndicators`); a strong one holds every message to it. */
  indicators?: readonly IndicatorReading[];
}

const Indicators = z.strictObject({ indicators: z.array(IndicatorReading) });

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** @throws InvalidInput for a date that is none, a statement that is not reviewed, or indicators that are no readings. */
export const checkContext = ({ asOf, statementReview, indicators }: AssessmentContext): void => {
  if (asOf !== undefined && !isoDate.test(asOf)) {
    throw new InvalidInput([{ path: ["asOf"], message: "must be an ISO date such as 2026-11-24" }]);
  }
  if (statementReview !== undefined && !Array.isArray(statementReview.sentences)) {
    throw new InvalidInput([{ path: ["statementReview"], message: "must be a review made by reviewStatement" }]);
  }
  if (indicators !== undefined) parseWith(Indicators, { indicators });
};
