import type { HonoRequest } from "hono";
import { bodyJson } from "../http/body.js";
import { words } from "../words/en.js";
import { type AskedReview, onlySource, wrongInput } from "./asked-review.js";
import type { StatementSource } from "./statement-source.js";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const textOf = (name: "text" | "url", value: unknown): string | undefined => {
  if (value === undefined || typeof value === "string") return value;
  throw wrongInput([{ path: [name], message: words.statements.noText }]);
};

/** The review that a JSON body asks for. The options are checked by the review itself, which knows the nearest right key. */
export const jsonReview = async (request: HonoRequest, limit: number): Promise<AskedReview> => {
  const body = await bodyJson(request, limit);
  if (!isRecord(body)) throw wrongInput([{ path: [], message: words.statements.noSource }]);
  const { text, url, ...options } = body;
  const sources: StatementSource[] = [];
  const given = textOf("text", text);
  const address = textOf("url", url);
  if (given !== undefined) sources.push({ kind: "text", text: given });
  if (address !== undefined) sources.push({ kind: "url", url: address });
  return { source: onlySource(sources), options: options as AskedReview["options"] };
};
