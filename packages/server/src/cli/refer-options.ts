import { ReferralSituation } from "@manumit/core";
import { words } from "../words/en.js";
import { calendarDate, oneOf, readArguments } from "./arguments.js";
import { CannotRun } from "./cannot-run.js";
import { type DocumentFormat, documentFormat } from "./document-format.js";
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

/** What `manumit refer` was asked for. The library itself refuses a country or an area that is none. */
export interface ReferOptions {
  readonly situation: ReferralSituation;
  readonly asOf: string;
  readonly format: DocumentFormat;
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
  const { country, area, danger = false } = values;
  const { role, age, consent } = ReferralSituation.def.shape;
  return {
    situation: {
      country: country!,
      ...(area !== undefined && { area }),
      role: oneOf("--role", values.role!, role.options),
      age: oneOf("--age", values.age!, age.options),
      consent: oneOf("--consent", values.consent!, consent.options),
      danger,
    },
    asOf: values["as-of"] === undefined ? io.today() : calendarDate("--as-of", values["as-of"]),
    format: documentFormat(values.format, values.out),
    out: values.out === "-" ? undefined : values.out,
  };
};
