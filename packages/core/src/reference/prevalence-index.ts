import { type InputIssue, InvalidInput } from "../supplier/index.js";
import { resolveCountry } from "./resolve-country.js";

/** What a prevalence index says of one country; a figure that is absent is unknown. */
export interface PrevalenceFigures {
  /** Estimated people in modern slavery per 1,000 inhabitants. */
  readonly prevalencePer1000?: number;
  /** Score of the government's response, up to 100; below zero where its measures do harm. */
  readonly response?: number;
  /** Vulnerability to modern slavery, 0 to 100. */
  readonly vulnerability?: number;
}

/** An index of prevalence that the user is licensed to use, by alpha-2 code; it takes the place of the country factor. */
export interface PrevalenceIndex {
  readonly dataset: "gsi";
  readonly edition: string;
  readonly countries: Readonly<Record<string, PrevalenceFigures>>;
}

/** A header, whatever its case, spaces and signs, belongs to a column where the pattern fits. */
const headers = {
  country: /^(alpha_?[23]|iso_?[23]?(_code)?|country(_code|_name)?)$/,
  prevalencePer1000: /^(prevalence(_per_1000)?|estimated_prevalence.*per_1_?000.*)$/,
  response: /^(resp(onse)?_total|(total_)?government_response(_(total|score))*|government_response_total.*)$/,
  vulnerability: /^(vuln(erability)?_total|(total_)?vulnerability(_(total|score))*)$/,
} as const;
type Column = keyof typeof headers;
type Figure = Exclude<Column, "country">;

const bounds: Readonly<Record<Figure, readonly [lowest: number, highest: number]>> = {
  prevalencePer1000: [0, 1_000],
  // measures that harm count against a government, so that its total may fall below nothing
  response: [-100, 100],
  vulnerability: [0, 100],
};
const figures = Object.keys(bounds) as Figure[];

/** More rows than there are countries means that the file is another one. */
const mostRows = 500;

const plain = (header: string) =>
  header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

const headersFor = (row: object, column: Column) =>
  Object.keys(row).filter((header) => headers[column].test(plain(header)));

const refuse = (message: string): never => {
  throw new InvalidInput([{ path: [], message }]);
};

/** The number in a cell; undefined for an empty one, NaN for one that holds something else. */
function numberIn(cell: unknown): number | undefined {
  if (typeof cell === "number") return cell;
  if (cell === undefined || cell === null || cell === "") return undefined;
  return typeof cell === "string" && /^\s*-?\d+(\.\d+)?\s*$/.test(cell) ? Number(cell) : Number.NaN;
}

/**
 * Reads the user's own copy of the Global Slavery Index, whose licence does not let it ship with the library. Rows are
 * records as a CSV or sheet reader gives them, with a country (name or ISO code) and the columns `prevalence_per_1000`,
 * `resp_total` and `vuln_total`; the case and punctuation of headers do not matter, other columns are ignored, and empty
 * cells are unknown.
 *
 * @throws InvalidInput naming row (from 0) and column of each cell that cannot be read, or the column that is missing.
 * @example
 * ```ts
 * const index = readGsi(rows, { edition: "2023" });
 * index.countries["UZ"]?.prevalencePer1000; // people per 1,000
 * ```
 */
export function readGsi(
  rows: readonly Readonly<Record<string, unknown>>[],
  options: { edition?: string } = {},
): PrevalenceIndex {
  const first = rows[0] ?? refuse("no rows");
  if (rows.length > mostRows) refuse(`${rows.length} rows are more than there are countries`);
  const countryHeaders = headersFor(first, "country");
  if (countryHeaders.length === 0) refuse("no column for the country: country or alpha3");
  const headerOf = Object.fromEntries(figures.map((figure) => [figure, headersFor(first, figure)[0]]));
  if (headerOf.prevalencePer1000 === undefined) refuse("no column for the prevalence: prevalence_per_1000");

  const issues: InputIssue[] = [];
  const countries: Record<string, PrevalenceFigures> = {};
  rows.forEach((row, index) => {
    const names = countryHeaders.map((header) => row[header]).filter((cell) => typeof cell === "string" && cell !== "");
    const country = names.map((name) => resolveCountry(String(name))).find((alpha2) => alpha2 !== undefined);
    if (country === undefined) {
      issues.push({
        path: [index, countryHeaders[0] ?? "country"],
        message: `no known country: ${names.join(", ").slice(0, 60)}`,
      });
      return;
    }
    if (Object.hasOwn(countries, country))
      issues.push({ path: [index, countryHeaders[0] ?? "country"], message: `${country} occurs twice` });
    const found: Partial<Record<Figure, number>> = {};
    for (const figure of figures) {
      const header = headerOf[figure];
      const value = header === undefined ? undefined : numberIn(row[header]);
      if (header === undefined || value === undefined) continue;
      const [lowest, highest] = bounds[figure];
      if (value >= lowest && value <= highest) found[figure] = value;
      else issues.push({ path: [index, header], message: `must be a number from ${lowest} to ${highest}` });
    }
    countries[country] = found;
  });
  if (issues.length > 0) throw new InvalidInput(issues);
  return { dataset: "gsi", edition: options.edition ?? "2023", countries };
}
