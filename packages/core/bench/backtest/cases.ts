import type { Good, Supplier } from "@manumit/core";
import * as z from "zod/mini";

const text = z.optional(z.nullable(z.string()));

/** Case files of others write a good as an object or as a bare word. */
const GoodInCase = z.union([z.string(), z.object({ name: text, hs: text, origin: text, originRegion: text })]);

const CaseLine = z.object({
  label: z.union([z.literal([0, 1]), z.boolean()]),
  country: z.string(),
  description: text,
  isic: text,
  goods: z.optional(z.nullable(z.union([z.string(), z.array(GoodInCase)]))),
  region: text,
});

/** One line of a case file: whether the supplier is a positive, and what an assessment is given of it. */
export interface Case {
  readonly line: number;
  readonly positive: boolean;
  readonly supplier: Supplier;
}

/** A line that is not a case, with its number (from 1) and the reason. */
export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/**
 * Cases from JSONL text. A bad line is set aside with its number and the rest goes on; empty lines are skipped.
 *
 * @example
 * ```ts
 * const { cases, bad } = readCases('{"label":1,"country":"GB","description":"hand car wash","isic":"4520"}');
 * ```
 */
export function readCases(jsonl: string): { cases: Case[]; bad: BadLine[] } {
  const cases: Case[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of jsonl.split("\n").entries()) {
    const line = index + 1;
    if (raw.trim() === "") continue;
    try {
      const parsed = CaseLine.safeParse(JSON.parse(raw));
      if (parsed.success) cases.push(asCase(line, parsed.data));
      else bad.push({ line, reason: parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; ") });
    } catch (error) {
      bad.push({ line, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { cases, bad };
}

function asCase(line: number, data: z.infer<typeof CaseLine>): Case {
  const goods = (typeof data.goods === "string" ? [data.goods] : (data.goods ?? [])).map(asGood);
  return {
    line,
    positive: Boolean(data.label),
    supplier: {
      id: `case-${line}`,
      name: `case ${line}`,
      country: data.country,
      ...(data.description ? { description: data.description } : {}),
      ...(data.isic ? { activities: [{ scheme: "isic4", code: data.isic }] } : {}),
      ...(goods.length > 0 ? { goods } : {}),
      ...(data.region ? { sites: [{ country: data.country, region: data.region }] } : {}),
    },
  };
}

function asGood(good: z.infer<typeof GoodInCase>): Good {
  const parts = typeof good === "string" ? { name: good } : good;
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value));
}
