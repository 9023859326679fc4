import type { ReferralCard } from "./card.js";
import { applying, type Facts } from "./condition.js";
import { fill } from "./fill.js";
import type { PartnershipRecord, PathwayRecord, StepRecord } from "./pathway-record.js";
import { everywhere } from "./pathways.js";
import { stages } from "./stage.js";

/** The audience of a partnership's pathways: who may be a child is one. */
export const audienceOf = ({ age }: Pick<Facts, "age">): "adult" | "child" => (age === "adult" ? "adult" : "child");

const partnershipSteps = (partnership: PartnershipRecord | undefined, facts: Facts): StepRecord[] => {
  const audience = audienceOf(facts);
  const pathway = partnership?.pathways.find((each) => each.audience === audience);
  if (partnership === undefined || pathway === undefined) return [];
  const { name, checked } = partnership;
  const values = new Map(Object.entries({ audience, partnership: name, url: pathway.url, checked }));
  const { text, basis, ...step } = everywhere().partnershipStep;
  return [{ ...step, text: fill(text, values), basis: fill(basis, values) }];
};

/** What to do, in the order of the stages; what holds everywhere goes before what is of the place. */
export const stepsOf = (
  pathway: PathwayRecord,
  partnership: PartnershipRecord | undefined,
  reach: ReadonlyMap<string, string>,
  facts: Facts,
): ReferralCard["steps"] => {
  const rows = applying([...everywhere().steps, ...partnershipSteps(partnership, facts), ...pathway.steps], facts);
  return stages.flatMap((stage) =>
    rows.filter((row) => row.stage === stage).map(({ text, why, basis }) => ({ text: fill(text, reach), why, basis })),
  );
};
