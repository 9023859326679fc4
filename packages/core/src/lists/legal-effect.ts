import * as z from "zod/mini";

/** What a list entry or a conviction does in law. */
export const LegalEffect = z
  .enum(["rebuttable-presumption", "detention", "import-ban", "exclusion-ground", "market-ban", "watch"])
  .register(z.globalRegistry, { id: "LegalEffect", description: "What a list entry or a conviction does in law." });
export type LegalEffect = z.infer<typeof LegalEffect>;
