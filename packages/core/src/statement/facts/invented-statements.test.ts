import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { segment } from "../reading/index.js";
import { plainFacts, readFacts, type StatementFacts } from "./index.js";

/** Openings and ends of invented statements, in the shapes that companies, councils, charities and law firms use. */
const statements = readFileSync(new URL("invented-statements.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { readonly text: string; readonly facts: StatementFacts });

describe("the formal facts of whole statements", () => {
  it.each(statements.map(({ text, facts }) => [text.split("\n")[0]!, text, facts] as const))("%s", (_, text, facts) => {
    expect(plainFacts(readFacts(text, segment(text)))).toEqual(facts);
  });
});
