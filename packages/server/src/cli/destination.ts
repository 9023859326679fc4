import { stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { DeliveryFormat } from "@manumit/adapters";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";

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

/**
 * What `--out` and `--format` ask for. A format alone means standard output.
 *
 * @throws CannotRun for a format that is none, or a file whose name does not say its format.
 */
export const readDestinations = async (
  outs: readonly string[],
  formatGiven: string | undefined,
): Promise<Destination[]> => {
  const format = formatGiven === undefined ? undefined : readFormat(formatGiven);
  if (format && outs.length === 0) return [{ file: "-", format }];
  const destinations = (await Promise.all(outs.map((out) => destinationsAt(out, format)))).flat();
  if (destinations.filter(({ file }) => file === "-").length > 1) throw new CannotRun(cannot.twice);
  return destinations;
};
