import type { HonoRequest } from "hono";
import * as z from "zod/mini";
import type { QueryParameter } from "../operation.js";
import { Refusal } from "../problem/refusal.js";
import type { Settings } from "../settings.js";
import { words } from "../words/en.js";

const date = z.iso.date();

export const asOfParameter: QueryParameter = { name: "asOf", description: words.asOf, schema: date };

/**
 * The day for which to assess: what the query asks for, else today.
 *
 * @throws Refusal `invalid-query` for what is no calendar date.
 */
export const asOf = (request: HonoRequest, { today }: Settings): string => {
  const asked = request.query("asOf");
  if (asked === undefined) return today();
  if (z.safeParse(date, asked).success) return asked;
  throw new Refusal("invalid-query", words.refusals.asOf, {
    errors: [{ path: ["asOf"], message: words.refusals.asOf }],
  });
};
