import { type AnswerChange, type ChangedAnswer, compareAnswers, type QuestionnaireAnswers } from "@manumit/core";
import { words } from "../../../words/en.js";
import { readAnswersFile } from "../../answers-input.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { wrap } from "../../terminal-text.js";
import { textOrJson } from "./text-or-json.js";

const { questionnaire: text, cli } = words;

/** What needs somebody's eye comes first. */
const order = Object.keys(text.changes) as readonly AnswerChange[];

const shown = (value: ChangedAnswer["before"]) => (value === undefined ? undefined : text.value(value));

const lines = (changes: readonly ChangedAnswer[], columns: number): string[] =>
  order.flatMap((change) => {
    const ofKind = changes.filter((each) => each.change === change);
    if (ofKind.length === 0) return [];
    const items = ofKind.flatMap(({ text: question, before, after }) => [
      ...wrap(question, columns, "  "),
      ...wrap(text.change(shown(before), shown(after)), columns, "    "),
    ]);
    return ["", text.changes[change], ...items];
  });

/** @throws CannotRun for answers of two suppliers, or in the wrong order. */
const checkYears = (before: QuestionnaireAnswers, after: QuestionnaireAnswers): void => {
  const [first, second] = [before.supplierId, after.supplierId];
  if (first !== undefined && second !== undefined && first !== second)
    throw new CannotRun(text.cannot.suppliers(first, second));
  if (before.answeredOn > after.answeredOn) throw new CannotRun(text.cannot.order(before.answeredOn, after.answeredOn));
};

/** `manumit questionnaire compare OLD NEW`: what changed between the answers of two years. */
export const compareAction: Command = async (args, io) => {
  const { before: OLD, after: NEW } = text.operands;
  const { values, operands } = readArguments(args, { format: { type: "string" } }, [OLD, NEW]);
  const format = textOrJson(values.format);
  if (operands.every((each) => each === "-")) throw new CannotRun(cli.cannot.twiceInput);
  const before = await readAnswersFile(operands[0]!, io);
  const after = await readAnswersFile(operands[1]!, io);
  checkYears(before, after);
  const changes = compareAnswers(before, after);
  if (format === "json") await io.stdout.write(`${JSON.stringify(changes, null, 2)}\n`);
  else {
    const { supplier, supplierId } = after;
    const body = changes.length === 0 ? ["", text.same] : lines(changes, Math.min(100, io.stdout.columns));
    const title = text.title(text.nameAndId(supplier, supplierId));
    await io.stdout.write(`${[title, text.compared(before.answeredOn, after.answeredOn), ...body].join("\n")}\n`);
  }
  return 0;
};
