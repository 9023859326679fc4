import type { Supplier } from "@manumit/core";
import { companyNumber } from "../companies-house/company-number.js";
import type { RegisterHttp } from "../http/register-http.js";
import type { Answer, RegisterService } from "../http/service.js";
import type { Register, RegisterCandidate, RegisterRecord } from "../register.js";
import { RegisterError } from "../register-error.js";
import { supplierFacts } from "../supplier-facts.js";
import { type StatementYear, statementYear } from "./statement-year.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Columns that every year's file has had. */
const HEADER = /^\uFEFF?"?StatementYear"?,.*StatementURL/;

/** Where the registry is, and which years of it to look in. */
export interface UkStatementsOptions {
  readonly baseUrl?: string;
  /** The latest first; a year whose file is not published yet is passed over. */
  readonly years: readonly number[];
}

/**
 * The United Kingdom's registry of modern slavery statements, by its yearly files (Open Government Licence, no key): who
 * published a statement, where, and for which year. Asked by company number or by name. To be in it proves that a statement
 * was published and nothing of what is in it; to be missing proves nothing, since the registry is voluntary.
 *
 * @example
 * ```ts
 * const register = ukStatementsRegister(registerHttp(), { years: [2026, 2025] });
 * const record = await register.byIdentifier?.({ scheme: "gb-coh", value: "01234567" });
 * ```
 */
export const ukStatementsRegister = (
  http: RegisterHttp,
  { baseUrl = "https://modern-slavery-statement-registry.service.gov.uk", years }: UkStatementsOptions,
): Register => {
  const service: RegisterService = {
    register: "UK modern slavery statement registry",
    baseUrl,
    headers: { accept: "text/csv" },
    limit: { requests: 10, within: 60_000 },
    keep: 7 * DAY,
    mostBytes: 100_000_000,
  };
  /** A year is fifteen megabytes: it is read once, not for each supplier. */
  const held = new Map<number, { readonly until: number; readonly year: StatementYear | undefined }>();

  /** A bot wall answers 200 with a page: what is not the registry's table is refused and not kept. */
  const checked = (answer: Answer): Answer => {
    if (HEADER.test(answer.text.slice(0, 4_000))) return answer;
    throw new RegisterError("malformed", `${service.register} answers with something other than its table.`, {
      register: service.register,
      url: answer.url,
    });
  };

  const yearOf = async (year: number, signal?: AbortSignal): Promise<StatementYear | undefined> => {
    const known = held.get(year);
    if (known && Date.now() < known.until) return known.year;
    const path = `/publicdownloads/StatementSummaries${year}.csv`;
    const answer = await http.ask(service, { path }, checked, signal);
    const made = answer && (await statementYear(answer));
    const since = answer ? Date.parse(answer.retrieved) : Date.now();
    // Without network an expired file comes again and again: it is not read again each time.
    held.set(year, { until: Math.max(since + service.keep, Date.now() + HOUR), year: made });
    return made;
  };

  const recordOf = (row: Supplier, { url, retrieved }: Answer): RegisterRecord => ({
    name: row.name,
    names: row.aliases ?? [],
    ...(row.country && { country: row.country }),
    facts: supplierFacts(row, { register: "uk-statements", url, retrieved }),
  });

  const candidate = (row: Supplier, answer: Answer): RegisterCandidate => ({
    name: row.name,
    ...(row.country && { country: row.country }),
    ...(row.address && { address: row.address }),
    identifiers: row.identifiers ?? [],
    url: answer.url,
    read: async () => recordOf(row, answer),
  });

  return {
    name: "uk-statements",
    schemes: ["gb-coh"],
    async byIdentifier({ value }, signal) {
      const number = companyNumber(value);
      if (number === undefined) return undefined;
      for (const year of years) {
        const file = await yearOf(year, signal);
        const row = file?.byNumber(number);
        if (file && row) return recordOf(row, file.answer);
      }
      return undefined;
    },
    /** An organisation that is in several years is given once, by its latest. */
    async byName({ name }, signal) {
      const found = new Map<string, RegisterCandidate>();
      for (const year of years) {
        const file = await yearOf(year, signal);
        for (const row of file?.byName(name) ?? []) {
          const key = row.identifiers?.[0]?.value ?? row.name.toLowerCase();
          if (file && !found.has(key)) found.set(key, candidate(row, file.answer));
        }
      }
      return [...found.values()];
    },
  };
};
