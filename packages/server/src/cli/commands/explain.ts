import { intake } from "@manumit/adapters";
import { type Assessment, assess, type StatementReview, type Supplier } from "@manumit/core";
import { words } from "../../words/en.js";
import { calendarDate, readArguments } from "../arguments.js";
import { CannotRun } from "../cannot-run.js";
import type { Command } from "../command.js";
import { readContext } from "../context.js";
import { countedAnswers } from "../counted-answers.js";
import { readDestinations } from "../destination.js";
import { explanation } from "../explanation.js";
import { openInput, readMapping } from "../input-file.js";
import type { Io } from "../io.js";
import { listOption } from "../list-files.js";
import { readNotes, signLines } from "../notes-input.js";
import { readStatement } from "../statement-input.js";
import { reviewForSupplier } from "../supplier-review.js";
import { takesStdout, tellWritten, writeOut } from "../write-out.js";

const { cannot } = words.cli;

const options = {
  id: { type: "string" },
  map: { type: "string" },
  list: listOption,
  statement: { type: "string" },
  notes: { type: "string" },
  questionnaire: { type: "string" },
  out: { type: "string", multiple: true },
  format: { type: "string" },
  "as-of": { type: "string" },
} as const;

const readOptions = async (args: readonly string[], io: Io) => {
  const { values, operands } = readArguments(args, options, ["FILE"]);
  if (values.id === undefined) throw new CannotRun(cannot.needs("--id ID"));
  return {
    file: operands[0]!,
    id: values.id,
    lists: values.list,
    statement: values.statement,
    notes: values.notes,
    questionnaire: values.questionnaire,
    asOf: values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]),
    mapping: values.map === undefined ? undefined : await readMapping(values.map),
    destinations: await readDestinations(values.out ?? [], values.format, io),
  };
};

/** Ids shown to who asked for one that is not there. */
const idsShown = 3;

const reviewOf = async (
  statement: string | undefined,
  supplier: Supplier,
  io: Io,
): Promise<StatementReview | undefined> =>
  statement === undefined ? undefined : reviewForSupplier(await readStatement(statement, io), supplier);

type Asked = Awaited<ReturnType<typeof readOptions>>;

const withAnswers = async (supplier: Supplier, { questionnaire, asOf }: Asked, io: Io) =>
  questionnaire === undefined ? { supplier, notes: [] } : countedAnswers(questionnaire, supplier, asOf, io);

const findAssessment = async (asked: Asked, io: Io): Promise<{ assessment: Assessment; notes: readonly string[] }> => {
  const { file, id, lists, asOf, mapping, statement, notes } = asked;
  const input = await openInput(file, io);
  const rows = intake(input.bytes, {
    ...(input.filename !== undefined && { filename: input.filename }),
    ...(mapping && { mapping }),
  });
  const some = new Set<string>();
  let ofThatName: string | undefined;
  for await (const row of rows) {
    if (row.kind !== "supplier") continue;
    if (row.supplier.id === id) {
      const review = await reviewOf(statement, row.supplier, io);
      const indicators = await readNotes(notes, io);
      const context = {
        ...(await readContext(io, lists)),
        asOf,
        indicators,
        ...(review && { statementReview: review }),
      };
      const about = review?.askedAbout?.decision === "no" ? [review.askedAbout.text] : [];
      const answered = await withAnswers(row.supplier, asked, io);
      return {
        assessment: assess(answered.supplier, context),
        notes: [...row.notes, ...answered.notes, ...about, ...signLines(indicators)],
      };
    }
    if (some.size < idsShown) some.add(row.supplier.id);
    if (row.supplier.name === id) ofThatName ??= row.supplier.id;
  }
  if (ofThatName !== undefined) throw new CannotRun(cannot.idOfName(id, file, ofThatName));
  throw new CannotRun(cannot.id(id, file, [...some]));
};

async function* only(assessment: Assessment): AsyncGenerator<Assessment> {
  yield assessment;
}

/** `manumit explain FILE --id ID`: the sum behind one supplier, line by line, and as a report where that is asked for. */
export const explainCommand: Command = async (args, io) => {
  const asked = await readOptions(args, io);
  const { assessment, notes } = await findAssessment(asked, io);
  const { destinations, asOf } = asked;
  await writeOut(only(assessment), destinations, asOf, io);
  if (!takesStdout(destinations)) await io.stdout.write(explanation(assessment, notes, io.stdout.columns));
  await tellWritten(destinations, io);
  return 0;
};
