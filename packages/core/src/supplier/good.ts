import * as z from "zod/mini";
import { Country } from "./country.js";
import { line, listOf, requiredText } from "./text.js";

/** What a supplier sells or buys: by words, by code, or both, with where it comes from. `inputs` are the goods it is made of. */
export interface Good {
  name?: string | undefined;
  hs?: string | undefined;
  unspsc?: string | undefined;
  cpv?: string | undefined;
  origin?: string | undefined;
  originRegion?: string | undefined;
  inputs?: Good[] | undefined;
}

// Written out because a type that contains itself cannot be inferred from a schema that is still being made.
const inputs: z.ZodMiniOptional<z.ZodMiniType<Good[]>> = z.optional(listOf(z.lazy((): z.ZodMiniType<Good> => Good)));

export const Good = z
  .strictObject({
    name: z.optional(line),
    hs: z.optional(requiredText(20)),
    unspsc: z.optional(requiredText(20)),
    cpv: z.optional(requiredText(20)),
    origin: z.optional(Country),
    originRegion: z.optional(line),
    inputs,
  })
  .register(z.globalRegistry, {
    id: "Good",
    description: "A good sold or bought, with its origin and the goods it is made of.",
  });
