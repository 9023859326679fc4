import * as z from "zod/mini";

/** An unanswered question; `narrowsBy` is how many decibans of the interval's width its answer removes. */
export const Gap = z
  .strictObject({ field: z.string(), question: z.string(), narrowsBy: z.number() })
  .register(z.globalRegistry, {
    id: "Gap",
    description: "An unanswered question and how many decibans of the interval's width its answer removes.",
  });
export type Gap = z.infer<typeof Gap>;
