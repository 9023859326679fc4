import { failureOf } from "../problem/failures.js";
import { version } from "../version.js";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";
import type { Command, ExitCode } from "./command.js";
import { type Io, OutputClosed, processIo } from "./io.js";

const { cli } = words;

/** Loaded when called for, so that the tool answers at once. */
const commands = {
  screen: async () => (await import("./commands/screen.js")).screenCommand,
  enrich: async () => (await import("./commands/enrich/enrich.js")).enrichCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  match: async () => (await import("./commands/match.js")).matchCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  refer: async () => (await import("./commands/refer.js")).referCommand,
  lists: async () => (await import("./commands/lists/lists.js")).listsCommand,
  reference: async () => (await import("./commands/reference.js")).referenceCommand,
  questionnaire: async () => (await import("./commands/questionnaire/questionnaire.js")).questionnaireCommand,
  share: async () => (await import("./commands/share/share.js")).shareCommand,
  serve: async () => (await import("./commands/serve.js")).serveCommand,
} as const satisfies Record<string, () => Promise<Command>>;

type CommandName = keyof typeof commands;

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const asksHelp = (args: readonly string[]) => args.includes("--help") || args.includes("-h");

const dispatch = async ([name, ...args]: readonly string[], io: Io): Promise<ExitCode> => {
  if (name === "--version" || name === "-v") {
    await io.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    const about = args[0];
    await io.stdout.write(`${about && isCommand(about) ? cli.help[about] : cli.help.tool}\n`);
    return name === undefined ? 2 : 0;
  }
  if (!isCommand(name)) throw new CannotRun(cli.cannot.command(name, Object.keys(commands)));
  if (asksHelp(args)) {
    await io.stdout.write(`${cli.help[name]}\n`);
    return 0;
  }
  const command = await commands[name]();
  return command(args, io);
};

const sentence = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);

const reasonOf = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return sentence(failureOf(error) ? reason : cli.cannot.defect(reason));
};

/**
 * Runs the command line as if `argv` had been typed after `manumit`, and gives the exit code: 0 done, 1 done but some rows
 * refused, 2 could not run. It never throws and never ends the process.
 *
 * @example
 * ```ts
 * process.exitCode = await run(["screen", "suppliers.csv", "--top", "10"]);
 * ```
 */
export const run = async (argv: readonly string[], io: Io = processIo()): Promise<ExitCode> => {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const hint = error instanceof CannotRun ? ` ${cli.seeHelp(isCommand(argv[0] ?? "") ? argv[0] : undefined)}` : "";
    await io.stderr.write(`${cli.name}: ${reasonOf(error)}${hint}\n`).catch(() => {});
    return 2;
  }
};
