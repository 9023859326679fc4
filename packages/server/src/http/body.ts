import type { HonoRequest } from "hono";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";

const tooLarge = (limit: number) => new Refusal("body-too-large", words.refusals.tooLarge(limit));

/** Refuses by the declared length, before a byte is read. */
const checkDeclaredLength = (request: HonoRequest, limit: number): boolean => {
  const declared = request.header("content-length");
  if (declared === undefined || request.header("transfer-encoding") !== undefined) return false;
  if (Number(declared) > limit) throw tooLarge(limit);
  return true;
};

/** The bytes of a body as they arrive; refused as soon as they are more than `limit`, whatever was declared. */
export async function* bodyBytes(request: HonoRequest, limit: number): AsyncGenerator<Uint8Array> {
  checkDeclaredLength(request, limit);
  let size = 0;
  for await (const chunk of request.raw.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    yield chunk;
  }
}

const wholeText = async (request: HonoRequest, limit: number): Promise<string> => {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of bodyBytes(request, limit)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
};

/**
 * The body as JSON.
 *
 * @throws Refusal `body-too-large` or `malformed-json`.
 */
export const bodyJson = async (request: HonoRequest, limit: number): Promise<unknown> => {
  // Node holds a client to the length it declares, so a declared body may be read in one go, which is much faster.
  const text = checkDeclaredLength(request, limit) ? await request.text() : await wholeText(request, limit);
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = words.refusals.malformedJson((error as SyntaxError).message);
    throw new Refusal("malformed-json", detail, { errors: [{ path: [], message: detail }] });
  }
};
