import type * as z from "zod/mini";

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
};

const kindOf = (input: unknown): string => {
  if (typeof input === "number" && !Number.isFinite(input)) return String(input);
  if (input === null) return "null";
  if (Array.isArray(input)) return "a list";
  return kinds[typeof input] ?? typeof input;
};

/** What is counted in a value of each origin; a number is its own count. */
const counted: Readonly<Record<string, string>> = { array: " entries", string: " characters" };

/** What is wrong with a value, in the words of a person who never saw a schema. */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type": {
      const expected = kinds[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `is missing (${expected})` : `must be ${expected}, not ${kindOf(issue.input)}`;
    }
    case "invalid_value": {
      const allowed = issue.values.map((value) => JSON.stringify(value)).join(", ");
      if (issue.values.length === 1) return `must be ${allowed}`;
      return issue.input === undefined ? `is missing (one of ${allowed})` : `must be one of ${allowed}`;
    }
    case "too_big":
      return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}${counted[issue.origin] ?? ""}`;
    case "too_small":
      return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${counted[issue.origin] ?? ""}`;
    case "invalid_format":
      return issue.format === "date"
        ? "must be an ISO date such as 2026-08-03"
        : `must match ${issue.pattern ?? issue.format}`;
    default:
      return "is of none of the kinds that are allowed";
  }
};
