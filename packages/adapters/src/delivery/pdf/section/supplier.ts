import type { Assessment, Flag } from "@manumit/core";
import { peopleFirst } from "../../people-first.js";
import { declaredFacts } from "../../report/declared-facts.js";
import { underName } from "../../report/under-name.js";
import { decibans, say, wholeNumber } from "../../text.js";
import { factList, list } from "../paper/list.js";
import { panel } from "../paper/panel.js";
import type { Paper } from "../paper/paper.js";
import { colors, styles } from "../paper/styles.js";
import { heading } from "./heading.js";
import { matchList } from "./matches.js";
import { sumTable } from "./sum.js";
import { verdict } from "./verdict.js";

/** Longest name in a heading, where it is large. */
const longestName = 400;

/** Before any score: what people at risk need. */
const people = (paper: Paper, assessment: Assessment): void => {
  const steps = peopleFirst(assessment);
  if (steps.length === 0) return;
  panel(
    paper,
    colors.severe,
    [
      { text: say("people.title"), style: styles.alarm, tag: "H4", after: 4 },
      ...steps.flatMap(({ action, reason }) => [
        { text: action, style: styles.strong, tag: "P" },
        { text: reason, style: styles.small, tag: "P", after: 4 },
      ]),
    ],
    6,
  );
  paper.gap(10);
};

const flagBars = { notice: colors.whole, serious: colors.high, critical: colors.severe } as const;

const flag = (paper: Paper, { severity, text, because, legalEffect }: Flag): void => {
  panel(paper, flagBars[severity], [
    { text: `${say(`severity.${severity}`)}: ${text}`, style: styles.strong, tag: "P" },
    ...(legalEffect
      ? [{ text: `${say("column.effect")}: ${say(`effect.${legalEffect}`)}`, style: styles.body, tag: "P" }]
      : []),
    { text: because, style: styles.small, tag: "P" },
  ]);
  paper.gap(4);
};

const flags = (paper: Paper, { flags }: Assessment): void => {
  if (flags.length === 0) return;
  heading(paper, say("flags.title"));
  for (const each of flags) flag(paper, each);
};

const gaps = (paper: Paper, { gaps }: Assessment): void => {
  if (gaps.length === 0) return;
  heading(paper, say("gaps.title"), say("gaps.lead"));
  list(
    paper,
    gaps.map(({ question, narrowsBy }) => [
      { text: question, style: styles.body },
      { text: say("gaps.narrows", { decibans: decibans(narrowsBy).replace("+", "") }), style: styles.small },
    ]),
    { isNumbered: true },
  );
};

const steps = (paper: Paper, { nextSteps }: Assessment): void => {
  if (nextSteps.length === 0) return;
  heading(paper, say("steps.title"));
  list(
    paper,
    nextSteps.map(({ action, reason, owner, within }) => [
      { text: action, style: styles.body },
      { text: [say(`owner.${owner}`), within].filter((part) => part !== undefined).join(" · "), style: styles.small },
      { text: reason, style: styles.small },
    ]),
    { isNumbered: true },
  );
};

const declared = (paper: Paper, assessment: Assessment): void => {
  const facts = declaredFacts(assessment);
  if (facts.length === 0) return;
  heading(paper, say("declared.title"));
  factList(paper, facts);
};

/** All that is to be said of one supplier. */
export const supplierSection = (
  paper: Paper,
  assessment: Assessment,
  { place, total, scale }: { place: number; total: number; scale: number },
): void =>
  paper.within("Sect", () => {
    if (total > 1) {
      paper.write(say("detail.place", { place: wholeNumber(place), all: wholeNumber(total) }), styles.small, {
        tag: "P",
      });
    }
    paper.write(paper.legible(assessment.input.name, longestName), styles.name, { tag: "H3" });
    paper.write(underName(assessment), styles.small, { tag: "P" });
    paper.gap(10);
    people(paper, assessment);
    verdict(paper, assessment);
    flags(paper, assessment);
    matchList(paper, assessment);
    sumTable(paper, assessment, scale);
    gaps(paper, assessment);
    steps(paper, assessment);
    declared(paper, assessment);
  });
