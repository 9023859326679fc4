import * as z from "zod/mini";
import rows from "../../data/response/exclusion-grounds.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";

/** A ground that procurement law names: what in an assessment points to it, and what is still missing before it may be used. */
export const ExclusionGround = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    law: z.string(),
    title: z.string(),
    pointers: z.array(z.string()),
    missing: z.array(z.string()),
  }),
);
export type ExclusionGround = z.infer<typeof ExclusionGround>;

const grounds = once(() => tableOf(rows));

/** What an assessment says that may point to a ground. */
interface Pointer {
  readonly id: string;
  readonly text: string;
}

/**
 * The exclusion grounds of the Procurement Act 2023 with what points to each, those with a pointer first. A pointer is a
 * reason to look, never the ground itself.
 */
export const exclusionGrounds = (pointers: readonly Pointer[]): ExclusionGround[] => {
  const all = grounds().map(({ flags, ...ground }) => ({
    id: ground.id,
    law: ground.law,
    title: ground.title,
    pointers: pointers.filter(({ id }) => flags.some((prefix) => id.startsWith(prefix))).map(({ text }) => text),
    missing: ground.missing,
  }));
  return [
    ...all.filter((ground) => ground.pointers.length > 0),
    ...all.filter((ground) => ground.pointers.length === 0),
  ];
};
