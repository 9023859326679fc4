import { type AnswersReview, type Assessment, assess, type QuestionnaireAnswers, reviewAnswers } from "@manumit/core";
import { words } from "../../../words/en.js";
import { readAnswersFile } from "../../answers-input.js";
import { answersText } from "../../answers-text.js";
import { calendarDate, readArguments } from "../../arguments.js";
import type { Command } from "../../command.js";
import { textOrJson } from "./text-or-json.js";

const { questionnaire: text } = words;

/** What credit an assessment gives for answers alone: where the supplier is and what it makes is not asked here. */
const assessedAlone = ({ supplier, supplierId }: QuestionnaireAnswers, review: AnswersReview): Assessment => {
  const name = supplier ?? supplierId ?? text.title(undefined);
  return assess({ id: supplierId ?? name.slice(0, 200), name, ...review.supplier });
};

/** `manumit questionnaire review FILE`: what the answers of a supplier come to. */
export const reviewAction: Command = async (args, io) => {
  const string = { type: "string" } as const;
  const { values, operands } = readArguments(args, { "as-of": string, format: string }, [text.operands.file]);
  const asOf = values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]);
  const format = textOrJson(values.format);
  const answers = await readAnswersFile(operands[0]!, io);
  const review = reviewAnswers(answers, { asOf });
  const assessment = assessedAlone(answers, review);
  if (format === "text")
    await io.stdout.write(answersText(answers, review, assessment, { asOf, columns: io.stdout.columns }));
  else {
    const { answeredOn } = answers;
    const earns = assessment.controls;
    await io.stdout.write(`${JSON.stringify({ answeredOn, asOf, earns, ...review }, null, 2)}\n`);
  }
  return 0;
};
