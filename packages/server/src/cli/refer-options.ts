import { extname } from "node:path";
import type { ReferralSituation } from "@manumit/core";
import { words } from "../words/en.js";
import { calendarDate, readArguments } from "./arguments.js";
import { CannotRun } from "./cannot-run.js";
import type { Io } from "./io.js";

const { cannot } = words.cli;

const options = {
  country: { type: "string" },
  area: { type: "string" },
  role: { type: "string" },
  age: { type: "string" },
  consent: { type: "string" },
  danger: { type: "boolean" },
  format: { type: "string" },
  out: { type: "string" },
  "as-of": { type: "string" },
} as const;

const required = ["country", "role", "age", "consent"] as const;

export const cardFormats = ["text", "json", "html"] as const;
export type CardFormat = (typeof cardFormats)[number];

const formatOf = (format: string | undefined, out: string | undefined): CardFormat => {
  if (format === undefined) {
    const ending = extname(out ?? "").toLowerCase();
    if (ending === ".html" || ending === ".htm") return "html";
    return ending === ".json" ? "json" : "text";
  }
  const known = cardFormats.find((each) => each === format);
  if (known) return known;
  throw new CannotRun(cannot.format(format, cardFormats));
};

/** What `manumit refer` was asked for. The library itself refuses a situation with values that are none. */
export interface ReferOptions {
  readonly situation: ReferralSituation;
  readonly asOf: string;
  readonly format: CardFormat;
  /** A file to write to; standard output where it is missing. */
  readonly out: string | undefined;
}

/**
 * Reads the arguments of `manumit refer`. Nothing is assumed: a card for the wrong country or age is worse than none.
 *
 * @throws CannotRun that names every option that is missing.
 */
export const readReferOptions = (args: readonly string[], io: Io): ReferOptions => {
  const { values } = readArguments(args, options, []);
  const missing = required.filter((name) => values[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0) throw new CannotRun(cannot.needsAll(missing));
  const { country, area, role, age, consent, danger = false } = values;
  return {
    situation: { country, role, age, consent, danger, ...(area !== undefined && { area }) } as ReferralSituation,
    asOf: values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]),
    format: formatOf(values.format, values.out),
    out: values.out === "-" ? undefined : values.out,
  };
};
