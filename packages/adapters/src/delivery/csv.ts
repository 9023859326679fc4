import type { Assessment } from "@manumit/core";
import { formulaDefused } from "../formula-cell.js";
import type { DeliveryWriter } from "./format.js";
import { mainReason } from "./main-reason.js";

type Cell = string | number | undefined;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const listed = (items: readonly string[]): string => items.join(" | ");

/** The columns, in an order that stays: new ones join at the end. */
const columns: readonly (readonly [name: string, cell: (assessment: Assessment) => Cell])[] = [
  ["id", ({ supplierId }) => supplierId],
  ["name", ({ input }) => input.name],
  ["country", ({ input }) => input.country],
  ["tier", ({ tier }) => tier],
  ["interval_low", ({ interval }) => rounded(interval[0])],
  ["interval_high", ({ interval }) => rounded(interval[1])],
  ["score", ({ score }) => rounded(score)],
  ["inherent_low", ({ inherent }) => rounded(inherent.interval[0])],
  ["inherent_high", ({ inherent }) => rounded(inherent.interval[1])],
  ["inherent_score", ({ inherent }) => rounded(inherent.score)],
  ["main_reason", mainReason],
  ["flags", ({ flags }) => listed(flags.map(({ severity, text }) => `${severity}: ${text}`))],
  [
    "list_matches",
    ({ matches }) =>
      listed(
        matches.map(
          ({ listing, decision }) => `${decision}: ${listing.name} (${listing.list}, ${listing.legalEffect})`,
        ),
      ),
  ],
  ["open_questions", ({ gaps }) => listed(gaps.slice(0, 5).map(({ question }) => question))],
  ["next_step", ({ nextSteps }) => nextSteps[0]?.action],
  ["next_step_owner", ({ nextSteps }) => nextSteps[0]?.owner],
  ["next_step_within", ({ nextSteps }) => nextSteps[0]?.within],
  ["methodology_version", ({ methodologyVersion }) => methodologyVersion],
];

const special = /[",;\t\r\n|]/;

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return `${cell}`;
  const text = formulaDefused(cell.trim());
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join(",")}\r\n`;

/** One row a supplier, comma separated, quoted as in RFC 4180, UTF-8; cells that could run as formulas are neutralised. */
export const csv: DeliveryWriter = async function* (assessments) {
  yield line(columns.map(([name]) => name));
  for await (const assessment of assessments) yield line(columns.map(([, cell]) => cell(assessment)));
};
