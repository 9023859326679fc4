import { stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { DeliveryFormat } from "@manumit/adapters";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";
import type { Io } from "./io.js";

/** The forms in which assessments can be written. */
export const formats = [
  "csv",
  "xlsx",
  "ndjson",
  "html",
  "pdf",
  "json",
  "ocds",
  "ftm",
  "cxml",
] as const satisfies readonly DeliveryFormat[];
export type Format = (typeof formats)[number];

/** Where assessments go and in what form; `-` is standard output. */
export interface Destination {
  readonly file: string;
  readonly format: Format;
}

const { cannot } = words.cli;

const byEnding: Readonly<Record<string, Format>> = {
  ".csv": "csv",
  ".xlsx": "xlsx",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".html": "html",
  ".htm": "html",
  ".pdf": "pdf",
  ".json": "json",
};

const filesOfFolder: Readonly<Record<Format, string>> = {
  csv: "assessments.csv",
  xlsx: "assessments.xlsx",
  ocds: "parties.json",
  ftm: "entities.ftm.json",
  cxml: "response.xml",
  ndjson: "assessments.ndjson",
  json: "assessments.json",
  html: "report.html",
  pdf: "report.pdf",
};

const readFormat = (given: string): Format => {
  const format = formats.find((each) => each === given);
  if (format) return format;
  throw new CannotRun(cannot.format(given, formats));
};

const isFolder = async (file: string) =>
  /[/\\]$/.test(file) || ((await stat(file).catch(() => undefined))?.isDirectory() ?? false);

const destinationsAt = async (out: string, format: Format | undefined): Promise<Destination[]> => {
  if (out === "-") return [{ file: out, format: format ?? "csv" }];
  if (await isFolder(out)) {
    return (format ? [format] : (["csv", "html"] as const)).map((each) => ({
      file: join(out, filesOfFolder[each]),
      format: each,
    }));
  }
  const known = format ?? byEnding[extname(out).toLowerCase()];
  if (known) return [{ file: out, format: known }];
  throw new CannotRun(cannot.ending(out, formats));
};

const isBinary = (format: Format) => format === "xlsx" || format === "pdf";

const checkDestinations = (destinations: readonly Destination[], { stdout }: Pick<Io, "stdout">): void => {
  const files = new Set<string>();
  for (const { file, format } of destinations) {
    const place = file === "-" ? file : resolve(file);
    if (files.has(place)) throw new CannotRun(file === "-" ? cannot.twice : cannot.twiceOut(file));
    files.add(place);
    if (file === "-" && isBinary(format) && stdout.isTerminal) throw new CannotRun(cannot.terminal(format));
  }
};

/**
 * What `--out` and `--format` ask for. A format alone means standard output.
 *
 * @throws CannotRun for a format that is none, a file whose name does not say its format, an output that is named twice,
 * or bytes for a terminal.
 */
export const readDestinations = async (
  outs: readonly string[],
  formatGiven: string | undefined,
  io: Pick<Io, "stdout">,
): Promise<Destination[]> => {
  const format = formatGiven === undefined ? undefined : readFormat(formatGiven);
  const named = format && outs.length === 0 ? ["-"] : outs;
  const destinations = (await Promise.all(named.map((out) => destinationsAt(out, format)))).flat();
  checkDestinations(destinations, io);
  return destinations;
};
