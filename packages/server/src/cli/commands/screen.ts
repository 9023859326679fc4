import { Ranking } from "@manumit/adapters";
import { assessed } from "../../screening/answers.js";
import type { Outcome } from "../../screening/outcome.js";
import { screenFile } from "../../screening/screen-file.js";
import { words } from "../../words/en.js";
import { calendarDate, readArguments, wholeNumber } from "../arguments.js";
import type { Command } from "../command.js";
import { readContext } from "../context.js";
import { readDestinations } from "../destination.js";
import { openInput, readMapping } from "../input-file.js";
import type { Io } from "../io.js";
import { listOption } from "../list-files.js";
import { Progress } from "../progress.js";
import { rankedTable } from "../ranked-table.js";
import { refusedLine } from "../refused-line.js";
import { askedStatements } from "../statements/asked-statements.js";
import { wrap } from "../terminal-text.js";
import { takesStdout, tellWritten, writeOut } from "../write-out.js";

const text = words.cli.screen;

const options = {
  out: { type: "string", multiple: true },
  format: { type: "string" },
  map: { type: "string" },
  top: { type: "string" },
  list: listOption,
  statements: { type: "string" },
  "fetch-statements": { type: "boolean" },
  "as-of": { type: "string" },
} as const;

const readOptions = async (args: readonly string[], io: Io) => {
  const { values, operands } = readArguments(args, options, ["FILE"]);
  return {
    file: operands[0]!,
    lists: values.list,
    statements: { folder: values.statements, fetch: values["fetch-statements"] === true },
    top: values.top === undefined ? 20 : wholeNumber("--top", values.top, 0, 1_000_000),
    asOf: values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]),
    mapping: values.map === undefined ? undefined : await readMapping(values.map),
    destinations: await readDestinations(values.out ?? [], values.format, io),
  };
};

/** Tells of each outcome as it passes: refused rows on standard error, suppliers to the ranking and the progress bar. */
async function* told(outcomes: AsyncIterable<Outcome>, ranking: Ranking, progress: Progress, { stderr }: Io) {
  for await (const outcome of outcomes) {
    if (outcome.kind === "refused") {
      await progress.clear();
      await stderr.write(refusedLine(outcome));
    } else {
      ranking.add(outcome.assessment);
      await progress.supplier();
    }
    yield outcome;
  }
}

/** `manumit screen FILE`: one streaming pass that ranks, writes and reports. */
export const screenCommand: Command = async (args, io) => {
  const { file, lists, top, asOf, mapping, destinations, statements: asked } = await readOptions(args, io);
  const context = { ...(await readContext(io, lists)), asOf };
  const input = await openInput(file, io);
  const progress = new Progress(io.stderr, input.size);
  const statements = await askedStatements(asked, progress, io);
  const ranking = new Ranking(top);
  const reading = {
    ...(input.filename !== undefined && { filename: input.filename }),
    ...(mapping && { mapping }),
  };
  const { outcomes, summary } = screenFile(
    progress.counted(input.bytes),
    reading,
    context,
    undefined,
    statements?.gather,
  );
  try {
    await writeOut(assessed(told(outcomes, ranking, progress, io)), destinations, asOf, io);
  } finally {
    await progress.clear();
    await statements?.close();
  }

  const ranked = ranking.ranked();
  if (!takesStdout(destinations) && ranked.length > 0) {
    await io.stdout.write(rankedTable(ranked, io));
    if (summary.assessed > ranked.length) await io.stderr.write(`${text.more(summary.assessed - ranked.length)}\n`);
  }
  for (const note of summary.notes) await io.stderr.write(`${wrap(note, io.stderr.columns, "  ").join("\n")}\n`);
  await io.stderr.write(`${summary.assessed === 0 ? text.none : text.summary(summary.assessed, summary.tiers)}\n`);
  if (statements) await io.stderr.write(`${text.statements(statements.read, statements.unread)}\n`);
  if (summary.refused > 0) await io.stderr.write(`${text.refusedCount(summary.refused)}\n`);
  await tellWritten(destinations, io);
  return summary.refused > 0 || (statements?.unread ?? 0) > 0 ? 1 : 0;
};
