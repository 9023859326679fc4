import phrases from "../../data/statement-denials.json";
import { phrase } from "../catalogue/catalogue.js";
import { type StatedControl, statedControls } from "../controls/stated-control.js";
import { wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { StatementReview } from "../statement/index.js";
import { cueIndex } from "../statement/review/cues/cue-index.js";
import { cuesIn } from "../statement/review/cues/statement-cues.js";
import type { Supplier, Workforce } from "../supplier/index.js";
import type { Flag } from "./flag.js";

const index = once(() => cueIndex(tableOf(phrases)));

const LONGEST = 2_000;

/** The first sentence in which a statement says that there is no forced labour, or that none was found. */
const denialIn = ({ sentences }: StatementReview): string | undefined =>
  sentences.find(
    ({ text, status }) =>
      status !== "planned" &&
      index()
        .groupsIn(wordsOf(text.slice(0, LONGEST)).word)
        .has("denial") &&
      cuesIn(text).has("forced-labour-topic"),
  )?.text;

/** Answers that are signs of people under coercion now, not only of a way of working. */
const signs = [
  "employerHoldsIdentityDocuments",
  "advancesRepaidByWork",
  "leavingNeedsPermission",
  "wagesHeldBack",
] as const satisfies readonly (keyof Workforce)[];

/**
 * A flag where a supplier's statement says that there is no forced labour while a list, a conviction, the place, signs that
 * somebody saw, or what the supplier itself answered says otherwise. Which of them is right is for a person to find out.
 */
export const statementFlags = (
  review: StatementReview | undefined,
  { workforce }: Supplier,
  flags: readonly Flag[],
): Flag[] => {
  if (review === undefined) return [];
  const against = [
    ...flags.filter(({ severity }) => severity !== "notice").map(({ text }) => text),
    ...signs.flatMap((sign) => (workforce?.[sign] === true ? [phrase(`flag.statementContradicts.${sign}`)] : [])),
  ];
  if (against.length === 0) return [];
  const denial = denialIn(review);
  if (denial === undefined) return [];
  return [
    {
      id: "statement-contradicts",
      severity: "serious",
      text: phrase("flag.statementContradicts"),
      because: phrase("flag.statementContradicts.because", {
        denial: denial.slice(0, LONGEST),
        against: against.join(" "),
      }),
    },
  ];
};

/** What a statement says of measures; nothing where there is no statement. */
export const statedIn = (review: StatementReview | undefined): readonly StatedControl[] =>
  review === undefined ? [] : statedControls(review);
