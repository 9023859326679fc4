import type { Assessment } from "@manumit/core";
import { mainReason } from "../../main-reason.js";
import { underName } from "../../report/under-name.js";
import { say, sayCount, wholeNumber } from "../../text.js";
import { gauge, intervalBand } from "../paper/marks.js";
import type { Paper } from "../paper/paper.js";
import { styles } from "../paper/styles.js";
import { type Column, Table } from "../paper/table.js";
import { chapter } from "./opening.js";

interface Ranked {
  readonly assessment: Assessment;
  readonly place: number;
}

/** The name of the place in the report where a supplier has its section. */
export const sectionOf = (place: number): string => `supplier-${place}`;

/** Real names are shorter; whatever is longer must not fill a page of the ranking. */
const longestName = 160;

const openMatches = ({ matches }: Assessment): number =>
  matches.filter(({ decidedBy }) => decidedBy === undefined).length;

const columnsOf = (paper: Paper, withSection: number): Column<Ranked>[] => [
  {
    heading: say("rank.place"),
    width: 30,
    isNumber: true,
    cell: ({ place }) => ({ texts: [{ text: wholeNumber(place), style: styles.cellSoft }] }),
  },
  {
    heading: say("rank.tier"),
    width: 54,
    cell: ({ assessment: { tier } }) => ({
      texts: [{ text: say(`tier.${tier}`), style: tier === "severe" ? styles.cellAlarm : styles.cellStrong }],
      mark: { height: 12, draw: (x, y) => gauge(paper, tier, x, y) },
    }),
  },
  {
    heading: say("rank.interval"),
    width: 80,
    cell: ({ assessment }) => ({
      texts: [
        {
          text: `${wholeNumber(assessment.interval[0])}–${wholeNumber(assessment.interval[1])}`,
          style: styles.cell,
        },
      ],
      mark: { height: 12, draw: (x, y) => intervalBand(paper, assessment, x, y + 1, 70) },
    }),
  },
  {
    heading: say("rank.score"),
    width: 37,
    isNumber: true,
    cell: ({ assessment: { score } }) => ({ texts: [{ text: wholeNumber(score), style: styles.cellStrong }] }),
  },
  {
    heading: say("rank.supplier"),
    width: 128,
    isHead: true,
    cell: ({ assessment, place }) => ({
      texts: [
        {
          text: paper.legible(assessment.input.name, longestName),
          style: styles.cellStrong,
          link: place <= withSection ? `#${sectionOf(place)}` : undefined,
        },
        { text: underName(assessment), style: styles.small },
      ],
    }),
  },
  {
    heading: say("rank.reason"),
    width: 170,
    cell: ({ assessment }) => {
      const open = openMatches(assessment);
      return {
        texts: [
          { text: mainReason(assessment) ?? say("rank.noReason"), style: styles.cell },
          ...(open > 0 ? [{ text: sayCount("rank.matches", open), style: styles.cellAlarm }] : []),
        ],
      };
    },
  },
];

/** The suppliers, most exposed first; those that have a section of their own lead to it. */
export function* rankingChapter(
  paper: Paper,
  ranked: readonly Assessment[],
  total: number,
  withSection: number,
): Generator<void> {
  chapter(paper, "ranking", say("rank.title"), say("rank.caption"));
  const rows = ranked.map((assessment, at) => ({ assessment, place: at + 1 }));
  yield* new Table(paper, columnsOf(paper, withSection)).rows(rows);
  if (ranked.length === total) return;
  paper.gap(8);
  const text = say("rank.cut", { shown: wholeNumber(ranked.length), all: wholeNumber(total) });
  paper.write(text, styles.strong, { tag: "P" });
}
