import { type ParseArgsConfig, parseArgs } from "node:util";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";

const { cannot } = words.cli;

type Options = NonNullable<ParseArgsConfig["options"]>;

const problemOf = (error: unknown, options: Options): CannotRun => {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (message.includes("ambiguous")) return new CannotRun(cannot.dashValue(option));
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new CannotRun(cannot.value(option));
  return new CannotRun(
    cannot.option(
      option,
      Object.keys(options).map((name) => `--${name}`),
    ),
  );
};

/**
 * The arguments of a command by its declared options; `operands` are the names of what it must be given beside them. The
 * last may be given more than once where its name ends in `…`.
 *
 * @throws CannotRun for an unknown option, a missing value, or an operand too few or too many.
 */
export const readArguments = <const T extends Options>(
  args: readonly string[],
  options: T,
  operands: readonly string[],
) => {
  let parsed: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw problemOf(error, options);
  }
  const { values, positionals } = parsed;
  const missing = operands[positionals.length];
  if (missing !== undefined) throw new CannotRun(cannot.needs(missing.replace("…", "")));
  if (positionals.length > operands.length && !operands.at(-1)?.endsWith("…"))
    throw new CannotRun(cannot.tooMany(positionals[operands.length]!));
  return { values, operands: positionals as readonly string[] };
};

/** An option that is a whole number between two bounds. */
export const wholeNumber = (option: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new CannotRun(cannot.number(option, text, least, most));
};

/** An option that is one of a few words. */
export const oneOf = <const T extends string>(option: string, text: string, known: readonly T[]): T => {
  const word = known.find((each) => each === text);
  if (word !== undefined) return word;
  throw new CannotRun(cannot.choice(option, text, known));
};

/** An option that is a calendar date. */
export const calendarDate = (option: string, text: string): string => {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new CannotRun(cannot.date(option, text));
};
