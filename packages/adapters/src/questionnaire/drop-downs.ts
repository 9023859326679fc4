import type writeWorkbook from "write-excel-file/node";
import type { CellRule } from "./answer-cell.js";

/** Cells that take the same: what, and in which words it is said to who stands in one of them. */
export interface CheckedCells {
  readonly cells: readonly string[];
  readonly rule: CellRule | "date";
  readonly prompt: string;
}

type Markup = typeof import("write-excel-file/utility");
type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>["features"]>[number];

/** The last day that a workbook knows, in its count. */
const lastDay = 2_958_465;

const kindOf = (rule: CheckedCells["rule"]): { attributes: Record<string, string>; bounds: readonly string[] } => {
  if (rule === "date") return { attributes: { type: "date", operator: "between" }, bounds: ["1", String(lastDay)] };
  if ("words" in rule) return { attributes: { type: "list" }, bounds: [`"${rule.words.join(",")}"`] };
  const type = rule.whole ? "whole" : "decimal";
  return { attributes: { type, operator: "between" }, bounds: [String(rule.least), String(rule.most)] };
};

const validation = ({ cells, rule, prompt }: CheckedCells, markup: Markup): string => {
  const { attributes, bounds } = kindOf(rule);
  const opening = markup.getOpeningTagMarkup("dataValidation", {
    ...attributes,
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    error: prompt,
    prompt,
    sqref: cells.join(" "),
  });
  const formulas = bounds.map(
    (bound, at) => `<formula${at + 1}>${markup.sanitizeTextContent(bound)}</formula${at + 1}>`,
  );
  return `${opening}${formulas.join("")}${markup.getClosingTagMarkup("dataValidation")}`;
};

/** Drop-downs and bounds for the cells of the sheet of that name, which the writer of workbooks does not know by itself. */
export const dropDowns = (sheet: string, checked: readonly CheckedCells[], markup: Markup): Feature => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, options) => {
          if (options.sheet !== sheet) return xml;
          const all = checked.map((cells) => validation(cells, markup)).join("");
          const order = markup.getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
          const element = `<dataValidations count="${checked.length}">${all}</dataValidations>`;
          return markup.insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, "worksheet");
        },
      },
    },
  },
});
