import { extname } from "node:path";
import { type QuestionnaireFormat, writeQuestionnaire } from "@manumit/adapters";
import { words } from "../../../words/en.js";
import { readAnswersFile } from "../../answers-input.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { writeDocument } from "../../write-document.js";

const { questionnaire: text, cli } = words;

const formats = ["xlsx", "json"] as const satisfies readonly QuestionnaireFormat[];

const formatOf = (given: string | undefined, out: string | undefined): QuestionnaireFormat => {
  const wanted =
    given ??
    extname(out ?? "")
      .slice(1)
      .toLowerCase();
  if (wanted === "") return "xlsx";
  const known = formats.find((each) => each === wanted);
  if (known) return known;
  throw new CannotRun(given === undefined ? cli.cannot.ending(out!, formats) : cli.cannot.format(given, formats));
};

/** `manumit questionnaire export`: the questionnaire to fill in. */
export const exportAction: Command = async (args, io) => {
  const string = { type: "string" } as const;
  const { values } = readArguments(
    args,
    { format: string, out: string, supplier: string, id: string, answers: string },
    [],
  );
  const { supplier, id, answers } = values;
  const out = values.out === "-" ? undefined : values.out;
  const format = formatOf(values.format, out);
  if (out === undefined && format === "xlsx" && io.stdout.isTerminal) throw new CannotRun(text.cannot.terminal);
  const bytes = await writeQuestionnaire(format, {
    ...(supplier !== undefined && { supplier }),
    ...(id !== undefined && { supplierId: id }),
    ...(answers !== undefined && { answers: await readAnswersFile(answers, io) }),
  });
  await writeDocument(bytes, out, io);
  return 0;
};
