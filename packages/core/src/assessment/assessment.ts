import * as z from "zod/mini";
import { ControlId, Country, Identifier, Supplier } from "../supplier/index.js";

const text = z.string();
const decibans = z.number();
const interval = z.tuple([z.number(), z.number()]);

/** How exposed a supplier is, in words; the cut points are in the methodology. */
export const Tier = z.enum(["low", "moderate", "high", "severe"]).register(z.globalRegistry, { id: "Tier" });
export type Tier = z.infer<typeof Tier>;

/** A dated version of a dataset or list that a figure comes from. */
export const EditionRef = z
  .strictObject({ dataset: text, edition: text, url: z.optional(text) })
  .register(z.globalRegistry, { id: "EditionRef" });
export type EditionRef = z.infer<typeof EditionRef>;

/** One named contribution to the score: `decibans` is its weight of evidence, `known` whether the supplier's data answered it. */
export const Factor = z
  .strictObject({
    id: text,
    group: z.enum(["country", "sector", "good", "place", "workforce", "chain", "indicator"]),
    label: text,
    decibans,
    known: z.boolean(),
    value: z.union([text, z.number(), z.boolean(), z.null()]),
    why: text,
    sources: z.array(EditionRef),
  })
  .register(z.globalRegistry, { id: "Factor" });
export type Factor = z.infer<typeof Factor>;

/** Credit for a measure taken: zero or negative decibans. */
export const Control = z
  .strictObject({ id: ControlId, status: z.enum(["declared", "verified", "vague"]), decibans, why: text })
  .register(z.globalRegistry, { id: "Control" });
export type Control = z.infer<typeof Control>;

/** What a list entry or a conviction does in law. */
export const LegalEffect = z
  .enum(["rebuttable-presumption", "detention", "import-ban", "exclusion-ground", "market-ban", "watch"])
  .register(z.globalRegistry, { id: "LegalEffect" });
export type LegalEffect = z.infer<typeof LegalEffect>;

/** A fact that a person must see whatever the score. */
export const Flag = z
  .strictObject({
    id: text,
    severity: z.enum(["notice", "serious", "critical"]),
    text,
    legalEffect: z.optional(LegalEffect),
    because: text,
  })
  .register(z.globalRegistry, { id: "Flag" });
export type Flag = z.infer<typeof Flag>;

/** An unanswered question; `narrowsBy` is how many decibans of the interval's width its answer removes. */
export const Gap = z
  .strictObject({ field: text, question: text, narrowsBy: z.number() })
  .register(z.globalRegistry, { id: "Gap" });
export type Gap = z.infer<typeof Gap>;

/** An action with its reason and owner. */
export const NextStep = z
  .strictObject({
    id: text,
    action: text,
    reason: text,
    owner: z.enum(["buyer", "supplier", "safeguarding-lead", "legal"]),
    within: z.optional(text),
  })
  .register(z.globalRegistry, { id: "NextStep" });
export type NextStep = z.infer<typeof NextStep>;

/** An entry of a forced-labour list. */
export const Listing = z
  .strictObject({
    id: text,
    list: text,
    name: text,
    aliases: z.optional(z.array(text)),
    country: z.optional(Country),
    identifiers: z.optional(z.array(Identifier)),
    legalBasis: z.optional(text),
    legalEffect: LegalEffect,
    effective: z.optional(text),
    removed: z.optional(text),
    merchandise: z.optional(text),
    sourceUrl: z.optional(text),
  })
  .register(z.globalRegistry, { id: "Listing" });
export type Listing = z.infer<typeof Listing>;

/** One reason for or against two names being the same organisation. */
export const NameReason = z
  .strictObject({ kind: text, text, weight: z.number(), query: z.optional(text), candidate: z.optional(text) })
  .register(z.globalRegistry, { id: "NameReason" });
export type NameReason = z.infer<typeof NameReason>;

/** A person's decision about one match, respected until the listing changes. */
export const MatchDecision = z
  .strictObject({
    supplierId: text,
    listingId: text,
    verdict: z.enum(["confirmed", "cleared"]),
    reason: text,
    by: text,
    at: text,
    listingHash: text,
  })
  .register(z.globalRegistry, { id: "MatchDecision" });
export type MatchDecision = z.infer<typeof MatchDecision>;

/** Supplier ↔ listing, with a strength and the reasons for it. */
export const ListMatch = z
  .strictObject({
    listing: Listing,
    decision: z.enum(["match", "review"]),
    score: z.number(),
    matchedOn: z.enum(["name", "alias", "identifier", "site", "parent", "owner", "good"]),
    reasons: z.array(NameReason),
    decidedBy: z.optional(MatchDecision),
  })
  .register(z.globalRegistry, { id: "ListMatch" });
export type ListMatch = z.infer<typeof ListMatch>;

/**
 * The verdict about one supplier: how exposed, why, how sure, what is missing, what to do next.
 *
 * `base + Σ factors.decibans + Σ controls.decibans` is the residual log-odds in decibans, exactly, and `score` its logistic
 * on 0–100. Matches and flags are not in the sum. Everything in `input` is as understood: countries as alpha-2,
 * activities as ISIC 4.
 */
export const Assessment = z
  .strictObject({
    supplierId: text,
    tier: Tier,
    score: z.number(),
    interval,
    inherent: z.strictObject({ score: z.number(), interval }),
    base: decibans,
    factors: z.array(Factor),
    controls: z.array(Control),
    matches: z.array(ListMatch),
    flags: z.array(Flag),
    gaps: z.array(Gap),
    nextSteps: z.array(NextStep),
    methodologyVersion: text,
    editions: z.array(EditionRef),
    input: Supplier,
  })
  .register(z.globalRegistry, { id: "Assessment" });
export type Assessment = z.infer<typeof Assessment>;
