import * as z from "zod/mini";
import { ControlId } from "../supplier/index.js";

/** Credit for a measure taken: zero or negative decibans. */
export const Control = z
  .strictObject({
    id: ControlId,
    status: z.enum(["declared", "verified", "vague"]),
    decibans: z.number().check(z.maximum(0)),
    why: z.string(),
  })
  .register(z.globalRegistry, { id: "Control", description: "Credit for a measure taken: zero or negative decibans." });
export type Control = z.infer<typeof Control>;
