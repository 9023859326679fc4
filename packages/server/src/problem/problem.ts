import * as z from "zod/mini";

/** One place where a request was wrong: `path` leads to it in the body, `[]` is the body itself. */
const ProblemPlace = z
  .strictObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })
  .register(z.globalRegistry, { id: "ProblemPlace", description: "One place where a request was wrong." });

/** What every error answers, as RFC 9457 wants it; `type` is stable and leads to a page that explains it. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    errors: z.optional(z.array(ProblemPlace)),
  })
  .register(z.globalRegistry, { id: "Problem", description: "Problem details (RFC 9457)." });
export type Problem = z.infer<typeof Problem>;
