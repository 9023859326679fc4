import type { Cell } from "write-excel-file/node";
import { columnLetters } from "../intake/xlsx/sheet-rows.js";
import { exactText } from "../workbook-text.js";
import { ruleOf } from "./answer-cell.js";
import { type ColumnKey, columnKeys, filledIn, headingOf, shownIn, widths } from "./columns.js";
import { dateShown } from "./date-cell.js";
import { type CheckedCells, dropDowns } from "./drop-downs.js";
import type { FormEntry, QuestionnaireForm } from "./form.js";
import { say } from "./text.js";

const toFillIn = { backgroundColor: "#fff8d6", borderStyle: "thin", borderColor: "#d8d2c4" } as const;
const headed = { fontWeight: "bold", backgroundColor: "#f1efe9" } as const;
const read = { wrap: true, alignVertical: "top" } as const;
const steps = [1, 2, 3, 4, 5, 6, 7] as const;

const heading = (value: string): Cell => ({ value, ...headed });

/** What a cell shows where it holds a figure or a day, also one to come. */
type Shown = { readonly type: DateConstructor | NumberConstructor; readonly format: string };

const day: Shown = { type: Date, format: "yyyy-mm-dd" };
const percent: Shown = { type: Number, format: "0%" };

const cell = (value: string | number | Date | undefined, style: object, shown?: Shown): Cell => {
  if (typeof value === "string") return { value: exactText(value), ...style };
  return { ...(value !== undefined && { value }), ...style, ...shown };
};

const shownAs = (key: ColumnKey, { question }: FormEntry): Shown | undefined => {
  if (key === "date" || key === "expires") return day;
  return key === "answer" && question.kind === "share" ? percent : undefined;
};

const rowOf = (entry: FormEntry): Cell[] =>
  columnKeys.map((key) =>
    cell(shownIn(entry, key), { ...read, ...(filledIn.includes(key) && toFillIn) }, shownAs(key, entry)),
  );

/** The rows of the sheet of questions: a line for each theme, a row for each question. */
const linesOf = ({ themes }: QuestionnaireForm): (FormEntry | string)[] =>
  themes.flatMap(({ title, entries }) => [title, ...entries]);

/** The cells of a column, whose first row below the headings is 2. */
const cellsOf = (key: ColumnKey, lines: readonly (FormEntry | string)[], wanted: (entry: FormEntry) => boolean) =>
  lines.flatMap((line, at) =>
    typeof line !== "string" && wanted(line) ? [`${columnLetters(columnKeys.indexOf(key))}${at + 2}`] : [],
  );

const checkedCells = (lines: readonly (FormEntry | string)[]): CheckedCells[] => {
  const entries = lines.filter((line) => typeof line !== "string");
  const allowed = new Map(entries.map((entry) => [entry.allowed, ruleOf(entry.question)]));
  const dates = { rule: "date", prompt: say("allowed.date") } as const;
  return [
    ...[...allowed].map(([prompt, rule]) => ({
      cells: cellsOf("answer", lines, (entry) => entry.allowed === prompt),
      rule,
      prompt,
    })),
    {
      cells: cellsOf("status", lines, () => true),
      rule: { words: ["declared", "verified"] },
      prompt: say("allowed.last", { others: "declared", last: "verified" }),
    },
    { cells: cellsOf("date", lines, () => true), ...dates },
    { cells: cellsOf("expires", lines, () => true), ...dates },
  ];
};

const startRows = (form: QuestionnaireForm): Cell[][] => {
  const { title, edition, id, supplier, supplierId, answeredOn } = form;
  return [
    [heading(say("title", { title, edition }))],
    [],
    ...steps.map((step): Cell[] => [
      { value: step, alignVertical: "top" },
      { value: say(`step.${step}`), ...read },
    ]),
    [],
    [heading(say("field.supplier")), cell(supplier, toFillIn)],
    [heading(say("field.supplierId")), cell(supplierId, toFillIn)],
    [
      heading(say("field.answeredOn")),
      cell(answeredOn === undefined ? undefined : dateShown(answeredOn), toFillIn, day),
    ],
    [heading(say("field.questionnaire")), cell(id, {})],
    [heading(say("field.edition")), cell(edition, {})],
  ];
};

/** A questionnaire as a workbook to fill in: what it is about and who answers on a first sheet, the questions on a second. */
export const questionnaireWorkbook = async (form: QuestionnaireForm): Promise<Uint8Array> => {
  // Loaded when a workbook is asked for: it is of no use to anybody else.
  const [{ default: writeWorkbook }, markup] = await Promise.all([
    import("write-excel-file/node"),
    import("write-excel-file/utility"),
  ]);
  const lines = linesOf(form);
  const questions = say("sheet.questions");
  const sheets = [
    { sheet: say("sheet.start"), data: startRows(form), columns: [{ width: 18 }, { width: 100 }] },
    {
      sheet: questions,
      data: [
        columnKeys.map((key) => heading(headingOf(key))),
        ...lines.map((line) => (typeof line === "string" ? [null, heading(line)] : rowOf(line))),
      ],
      columns: columnKeys.map((key) => ({ width: widths[key] })),
      stickyRowsCount: 1,
    },
  ];
  return writeWorkbook(sheets, { features: [dropDowns(questions, checkedCells(lines), markup)] }).toBuffer();
};
