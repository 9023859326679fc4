import * as z from "zod/mini";

/**
 * Traffic Light Protocol 2.0, strictest first: who may read on. A courtesy marking between organisations, not law and not
 * the classification of a government. Source: FIRST, TLP 2.0 (August 2022).
 */
export const Marking = z.enum(["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"]);
export type Marking = z.infer<typeof Marking>;

/** Who would read a finding, from one named person on to anybody. */
export const Audience = z.enum(["named-recipient", "own-organisation", "client", "community", "public"]);
export type Audience = z.infer<typeof Audience>;

/** What the sharer of a finding may itself send. */
const fromSharer: Readonly<Record<Marking, readonly Audience[]>> = {
  RED: ["named-recipient"],
  "AMBER+STRICT": ["named-recipient", "own-organisation"],
  AMBER: ["named-recipient", "own-organisation", "client"],
  GREEN: ["named-recipient", "own-organisation", "client", "community"],
  CLEAR: ["named-recipient", "own-organisation", "client", "community", "public"],
};

/** What one who received it may pass on: the recipient of RED was named by the sharer, and nobody else may name more. */
const fromRecipient: Readonly<Record<Marking, readonly Audience[]>> = {
  RED: [],
  "AMBER+STRICT": ["own-organisation"],
  AMBER: ["own-organisation", "client"],
  GREEN: fromSharer.GREEN,
  CLEAR: fromSharer.CLEAR,
};

/** Whether a marking lets a finding go to an audience, from its sharer or from one who only received it. */
export const mayReach = (tlp: Marking, audience: Audience, by: "sharer" | "recipient"): boolean =>
  (by === "sharer" ? fromSharer : fromRecipient)[tlp].includes(audience);

/** Whether the first marking is at least as strict as the second. */
export const asStrictAs = (tlp: Marking, least: Marking): boolean =>
  Marking.options.indexOf(tlp) <= Marking.options.indexOf(least);
