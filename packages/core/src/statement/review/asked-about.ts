import * as z from "zod/mini";
import { phrase } from "../../catalogue/catalogue.js";
import { compareNames } from "../../names/index.js";
import type { Span } from "../facts/index.js";

/**
 * How the organisation that the caller named stands to those that the statement names: `match`, `review` (a person
 * decides) or `no`. `name` is the likest of the statement's; `mentioned`: none is like it, but it stands in the text.
 */
export const AskedAbout = z
  .strictObject({
    asked: z.string(),
    decision: z.enum(["match", "review", "no"]),
    name: z.optional(z.string()),
    mentioned: z.boolean(),
    text: z.string(),
  })
  .register(z.globalRegistry, {
    id: "AskedAbout",
    description: "How the organisation asked about stands to those that the statement names.",
  });
export type AskedAbout = z.infer<typeof AskedAbout>;

const strengths = ["no", "review", "match"] as const;

/** Where a name stands in the text as it was given, letter case and spaces aside. */
export const mentionOf = (name: string, text: string): Span | undefined => {
  const words = name.trim().replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/\s+/gu, "\\s+")}(?![\\p{L}\\p{N}])`, "iu").exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
};

/** Holds the name asked about against the names that the statement gives for those who make it. */
export const askedAboutIn = (asked: string, named: readonly string[], text: string): AskedAbout => {
  let decision: AskedAbout["decision"] = "no";
  let name: string | undefined;
  for (const one of named) {
    const compared = compareNames(asked, one).decision;
    if (strengths.indexOf(compared) > strengths.indexOf(decision)) {
      decision = compared;
      name = one;
    }
  }
  const mentioned = decision === "no" && mentionOf(asked, text) !== undefined;
  const wording = decision === "no" && mentioned ? "mentioned" : decision;
  return {
    asked,
    decision,
    ...(name !== undefined && { name }),
    mentioned,
    text: phrase(`statement.asked.${wording}`, { asked, name: name ?? "" }),
  };
};
