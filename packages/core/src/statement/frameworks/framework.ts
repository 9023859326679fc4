import * as z from "zod/mini";

/** What asks for a requirement: a law, official guidance, or good practice that nobody must follow. */
export const Basis = z.enum(["law", "guidance", "good-practice"]);
export type Basis = z.infer<typeof Basis>;

/** One thing that a framework asks a statement to disclose, with where that stands. */
export const Requirement = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    basis: Basis,
    source: z.string(),
    /** Level of the UK guidance and of the international reporting template. */
    level: z.optional(z.literal([1, 2])),
    /** False where the text of the source was not re-read for this edition. */
    verified: z.boolean(),
    /** What a reader must know before relying on it. */
    caveat: z.optional(z.string()),
  }),
);
export type Requirement = z.infer<typeof Requirement>;

/**
 * A law or its guidance, as far as it says what a statement must disclose. `from` is the ISO date since which it is in
 * force (or, where `status` is `proposed`, was proposed or would apply); proposed ones are reviewed only when asked for.
 */
export const Framework = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      jurisdiction: z.string(),
      title: z.string(),
      status: z.enum(["in-force", "guidance", "proposed"]),
      from: z.string(),
      edition: z.string(),
      checked: z.string(),
      caveats: z.array(z.string()),
      requirements: z.array(Requirement),
    }),
  )
  .register(z.globalRegistry, { id: "Framework", description: "A law or guidance and what it asks of a statement." });
export type Framework = z.infer<typeof Framework>;
