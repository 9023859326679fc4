import type * as z from "zod/mini";
import type { Answer } from "./http/service.js";

/** Reads an answer as JSON of a known shape; what else is in it is left out. Throws where it has another shape. */
export const jsonOf =
  <T extends z.ZodMiniType>(shape: T) =>
  (answer: Answer): { readonly data: z.output<T>; readonly answer: Answer } => ({
    data: shape.parse(JSON.parse(answer.text)) as z.output<T>,
    answer,
  });
