import { languageModelReader, type StatementReader } from "@manumit/adapters";
import type { ReviewOptions } from "@manumit/core";
import { words } from "../words/en.js";
import { calendarDate, readArguments } from "./arguments.js";
import { CannotRun } from "./cannot-run.js";
import { type DocumentFormat, documentFormat } from "./document-format.js";
import type { Io } from "./io.js";
import { isAddress, readStatement } from "./statement-input.js";

const { cannot } = words.cli;

const options = {
  framework: { type: "string", multiple: true },
  format: { type: "string" },
  out: { type: "string" },
  "as-of": { type: "string" },
  previous: { type: "string" },
  name: { type: "string" },
  turnover: { type: "string" },
  assets: { type: "string" },
  currency: { type: "string" },
  employees: { type: "string" },
  jurisdiction: { type: "string", multiple: true },
  published: { type: "string" },
  url: { type: "string" },
  "linked-from-homepage": { type: "string" },
  reader: { type: "string" },
  "reader-model": { type: "string" },
} as const;

const listed = (given: readonly string[] | undefined): string[] =>
  (given ?? []).flatMap((each) => each.split(",")).flatMap((each) => each.trim() || []);

/** "36,000,000", "36000000" and "36_000_000" are the same amount. */
const amount = (option: string, given: string): number => {
  const plain = given.replace(/[\s,_]/g, "");
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  throw new CannotRun(cannot.amount(option, given));
};

const yesOrNo = (option: string, given: string): boolean => {
  if (/^(?:yes|true)$/i.test(given)) return true;
  if (/^(?:no|false)$/i.test(given)) return false;
  throw new CannotRun(cannot.yesNo(option, given));
};

const given = <T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T | undefined => {
  const known = Object.entries(parts).filter(([, value]) => value !== undefined);
  return known.length > 0 ? (Object.fromEntries(known) as T) : undefined;
};

type Values = ReturnType<typeof readArguments<typeof options>>["values"];

const entityOf = (values: Values): ReviewOptions["entity"] => {
  const jurisdictions = listed(values.jurisdiction);
  return given({
    name: values.name,
    turnover: values.turnover === undefined ? undefined : amount("--turnover", values.turnover),
    assets: values.assets === undefined ? undefined : amount("--assets", values.assets),
    employees: values.employees === undefined ? undefined : amount("--employees", values.employees),
    currency: values.currency?.toUpperCase(),
    jurisdictions: jurisdictions.length > 0 ? jurisdictions : undefined,
  });
};

const metadataOf = (values: Values, operand: string): ReviewOptions["metadata"] => {
  const linked = values["linked-from-homepage"];
  return given({
    published: values.published === undefined ? undefined : calendarDate("--published", values.published),
    url: values.url ?? (isAddress(operand) ? operand : undefined),
    linkedFromHomepage: linked === undefined ? undefined : yesOrNo("--linked-from-homepage", linked),
  });
};

/** What `manumit check` was asked for. */
export interface CheckOptions {
  readonly operand: string;
  readonly format: DocumentFormat;
  /** A file to write to; standard output where it is missing. */
  readonly out: string | undefined;
  readonly review: ReviewOptions;
  /** A language model that reads in the classifier's place, where one is asked for. */
  readonly reader: StatementReader | undefined;
}

const readerOf = (values: Values, { env, stderr }: Io): StatementReader | undefined => {
  const { reader: baseUrl, "reader-model": model } = values;
  if (baseUrl === undefined && model === undefined) return undefined;
  if (baseUrl === undefined) throw new CannotRun(cannot.needs("--reader URL"));
  if (model === undefined) throw new CannotRun(cannot.needs("--reader-model MODEL"));
  const apiKey = env.MANUMIT_READER_KEY;
  return languageModelReader({
    baseUrl,
    model,
    ...(apiKey && { apiKey }),
    onDropped: (count) => void stderr.write(`${words.check.dropped(count)}\n`),
  });
};

/**
 * Reads the arguments of `manumit check`, and last year's statement where one is named.
 *
 * @throws CannotRun for an argument that is none.
 */
export const readCheckOptions = async (args: readonly string[], io: Io): Promise<CheckOptions> => {
  const { values, operands } = readArguments(args, options, ["FILE"]);
  const operand = operands[0]!;
  if (operand === "-" && values.previous === "-") throw new CannotRun(cannot.twiceInput);
  const frameworks = listed(values.framework);
  if (values.framework !== undefined && frameworks.length === 0) throw new CannotRun(cannot.value("--framework"));
  const entity = entityOf(values);
  const metadata = metadataOf(values, operand);
  return {
    operand,
    format: documentFormat(values.format, values.out),
    out: values.out === "-" ? undefined : values.out,
    reader: readerOf(values, io),
    review: {
      asOf: values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]),
      ...(frameworks.length > 0 && { frameworks }),
      ...(entity && { entity }),
      ...(metadata && { metadata }),
      ...(values.previous !== undefined && { previous: (await readStatement(values.previous, io)).text }),
    },
  };
};
