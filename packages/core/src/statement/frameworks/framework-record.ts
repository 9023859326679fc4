import * as z from "zod/mini";
import { isoDate, requiredText } from "../../supplier/text.js";
import { Criterion } from "../reading/criterion.js";
import { Basis } from "./framework.js";

const text = requiredText();
const cueGroups = z.optional(z.array(text));
const criteria = z.optional(z.array(Criterion));

/** A part of a requirement: without a sentence for each, the requirement is met only partly. */
export const FacetRecord = z.strictObject({
  label: text,
  cues: cueGroups,
  criteria,
  /** True: any sentence will do, not only those that speak to the requirement. */
  anywhere: z.optional(z.boolean()),
});
export type FacetRecord = z.infer<typeof FacetRecord>;

/**
 * How a requirement is decided, as it stands in `data/frameworks/`.
 *
 * `match`: `criterion` – the classifier decides and cues alone count half; `both` – classifier and cues; `cue` – cues decide.
 * `cues` are groups of `data/statement-cues.json`, any of which will do; all of `also` must be there too.
 */
export const RequirementRecord = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(["mandatory", "expected", "good"]),
  basis: Basis,
  source: text,
  verified: z.boolean(),
  caveat: z.optional(text),
  level: z.optional(z.literal([1, 2])),
  levelConfirmed: z.optional(z.literal(false)),
  rule: z.enum([
    "disclosure",
    "year",
    "approval",
    "approval-date",
    "signature",
    "signatory-details",
    "signatory-on-board",
    "entity",
    "names",
    "published",
    "homepage-link",
    "deadline",
    "registry",
    "plain",
    "personal-data",
    "optional",
  ]),
  criteria,
  match: z.optional(z.enum(["criterion", "cue", "both"])),
  cues: cueGroups,
  also: cueGroups,
  alsoAny: z.optional(z.literal(true)),
  facets: z.optional(z.array(FacetRecord)),
  /** Asked only of a statement for a group, or of a joint one. */
  when: z.optional(z.enum(["group", "joint"])),
  /** Whether "no" is an answer: it satisfies, or it counts in part. */
  negative: z.optional(z.enum(["satisfies", "partly"])),
  /** The only ways to say no that satisfy, where not every "no" does. */
  negativeCues: cueGroups,
  planned: z.optional(z.literal("counts")),
  /** Asks about last year's goals; compared where last year's statement is given. */
  progress: z.optional(z.literal(true)),
  /** Who must approve or sign. */
  qualifies: z.optional(z.enum(["board", "principal", "director", "member", "board-and-manager"])),
  route: cueGroups,
  needs: z.optional(z.array(z.enum(["published", "url", "linkedFromHomepage"]))),
  months: z.optional(z.number()),
  /** Due on this day (month-day), the first after the financial year's end. */
  yearly: z.optional(text),
  hosts: z.optional(z.array(text)),
  advice: z.strictObject({ add: text, evidence: text, shape: text }),
});
export type RequirementRecord = z.infer<typeof RequirementRecord>;

/** One figure of a scope test: `least` is reached, `over` must be exceeded. */
export const ScopeMeasure = z.strictObject({
  field: z.enum(["turnover", "assets", "employees"]),
  currency: z.optional(z.string().check(z.length(3))),
  least: z.optional(z.number()),
  over: z.optional(z.number()),
});
export type ScopeMeasure = z.infer<typeof ScopeMeasure>;

/** Whom a framework binds, as far as figures can tell, and what they cannot. */
export const ScopeRecord = z.strictObject({
  jurisdictions: z.array(text),
  atLeastMet: z.number(),
  measures: z.array(ScopeMeasure),
  open: text,
  /** True: without what is left open, no figure puts anybody in scope. */
  openDecides: z.optional(z.literal(true)),
});
export type ScopeRecord = z.infer<typeof ScopeRecord>;

/** A framework as it stands in `data/frameworks/`. */
export const FrameworkRecord = z.strictObject({
  id: text,
  jurisdiction: text,
  title: text,
  law: text,
  status: z.enum(["in-force", "guidance", "proposed"]),
  from: isoDate,
  edition: text,
  checked: isoDate,
  citedBy: z.array(text),
  scope: ScopeRecord,
  caveats: z.array(text),
  requirements: z.array(RequirementRecord),
});
export type FrameworkRecord = z.infer<typeof FrameworkRecord>;
