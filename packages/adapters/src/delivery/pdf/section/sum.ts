import type { Assessment } from "@manumit/core";
import { type Contribution, contributions, sourcesText, totalOf } from "../../report/contributions.js";
import { decibans, say } from "../../text.js";
import { contributionBar } from "../paper/marks.js";
import type { Paper } from "../paper/paper.js";
import { styles } from "../paper/styles.js";
import { type Column, Table } from "../paper/table.js";
import { heading } from "./heading.js";

const barWidth = 98;

const columnsOf = (paper: Paper, total: Contribution, scale: number): Column<Contribution>[] => [
  {
    heading: say("sum.factor"),
    width: 112,
    isHead: true,
    cell: ({ label, kind }) => ({
      texts: [{ text: label, style: kind === "unknown" ? styles.cellSoft : styles.cellStrong }],
    }),
  },
  {
    heading: say("sum.bar"),
    width: barWidth + 12,
    cell: (contribution) => ({
      texts: [],
      mark: { height: 9, draw: (x, y) => contributionBar(paper, contribution, scale, x, y + 2, barWidth) },
    }),
  },
  {
    heading: say("sum.decibans"),
    width: 38,
    isNumber: true,
    cell: (contribution) => ({
      texts: [
        { text: decibans(contribution.decibans), style: contribution === total ? styles.cellStrong : styles.cell },
      ],
    }),
  },
  {
    heading: say("sum.why"),
    width: 239,
    cell: (contribution) => {
      const sources = sourcesText(contribution);
      return {
        texts: [
          { text: contribution.why, style: contribution.kind === "unknown" ? styles.cellSoft : styles.cell },
          ...(sources === "" ? [] : [{ text: sources, style: styles.small }]),
        ],
      };
    },
  },
];

/** The sum that a reader can check by hand: base, factors, measures, and what they add up to. */
export const sumTable = (paper: Paper, assessment: Assessment, scale: number): void => {
  heading(paper, say("sum.title"), say("sum.lead"));
  const total = totalOf(assessment);
  const rows = [...contributions(assessment), total];
  for (const _ of new Table(paper, columnsOf(paper, total, scale)).rows(rows, (row) => row === total));
};
