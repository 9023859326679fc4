import * as z from "zod/mini";

/** Longest texts accepted anywhere, in UTF-16 code units: enough for real documents, too short to be an attack. */
export const textLimits = { id: 200, name: 1_000, line: 2_000, description: 20_000, list: 10_000 } as const;

const bounded = (max: number) => z.string().check(z.maxLength(max));

/** One line that must say something: a name, an identifier, a code. */
export const requiredText = (max: number = textLimits.name) =>
  z.string().check(z.maxLength(max), z.regex(/\S/, "must not be empty"));

/** A short free text such as an address or a note. */
export const line = bounded(textLimits.line);

/** A long free text such as a company profile. */
export const prose = bounded(textLimits.description);

/** A share of a whole, 0 to 1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));

/** A whole number of people, from zero. */
export const headcount = z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000));

/** An ISO 8601 calendar date, `2026-11-24`. */
export const isoDate = z.iso.date();

/** A list no longer than any real supplier needs. */
export const listOf = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(textLimits.list));
