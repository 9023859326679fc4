import { setTimeout as sleep } from "node:timers/promises";
import { wholeBytes } from "../whole-bytes.js";
import { ReaderError } from "./reader-error.js";

/** An OpenAI-compatible endpoint. */
export interface ChatEndpoint {
  /** Up to and with the version, as in `https://models.example.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Sent as a bearer token where it is given. */
  readonly apiKey?: string;
  /** Longest time for one answer, in milliseconds; 60,000 where it is missing. */
  readonly timeout?: number;
}

const MOST_BYTES = 2_000_000;
const TRIES = 3;
const FIRST_PAUSE = 500;

const urlOf = (baseUrl: string): string => {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) {
    throw new ReaderError("refused", `"${baseUrl}" is no http address of a model service.`);
  }
  return `${baseUrl.replace(/\/+$/, "")}/chat/completions`;
};

const tooLong = () => new ReaderError("malformed", "The model's answer is longer than any that is read.");

const contentOf = (text: string): string => {
  try {
    const answer = JSON.parse(text) as { choices?: { message?: { content?: unknown } }[] };
    const content = answer.choices?.[0]?.message?.content;
    if (typeof content === "string") return content;
  } catch {
    // Said below: what is no JSON is no answer of such a service.
  }
  throw new ReaderError("malformed", "The model service does not answer as an OpenAI-compatible one does.");
};

const once = async (
  endpoint: ChatEndpoint,
  messages: readonly { role: "system" | "user"; content: string }[],
  signal: AbortSignal,
): Promise<string> => {
  const { baseUrl, model, apiKey } = endpoint;
  const { request } = await import("undici");
  const { statusCode, body } = await request(urlOf(baseUrl), {
    method: "POST",
    signal,
    headers: { "content-type": "application/json", ...(apiKey && { authorization: `Bearer ${apiKey}` }) },
    body: JSON.stringify({ model, messages, temperature: 0, response_format: { type: "json_object" } }),
  });
  const text = new TextDecoder().decode(await wholeBytes(body, MOST_BYTES, tooLong));
  if (statusCode === 429 || statusCode >= 500) {
    throw new ReaderError("unavailable", `The model service answered ${statusCode}; try again later.`);
  }
  if (statusCode !== 200) {
    throw new ReaderError(
      "refused",
      `The model service answered ${statusCode}; check its address, the key and the model.`,
    );
  }
  return contentOf(text);
};

const readerError = (error: unknown, timeout: AbortSignal): ReaderError => {
  if (error instanceof ReaderError) return error;
  if (timeout.aborted) return new ReaderError("timeout", "The model did not answer in time.", { cause: error });
  return new ReaderError("unavailable", "The model service cannot be reached.", { cause: error });
};

/**
 * What a model answers to messages. A service that is overloaded or away is asked again, twice at most, after a pause.
 *
 * @throws ReaderError; when `signal` aborts, its own reason.
 */
export const chatCompletion = async (
  endpoint: ChatEndpoint,
  messages: readonly { role: "system" | "user"; content: string }[],
  signal?: AbortSignal,
): Promise<string> => {
  for (let tried = 1; ; tried++) {
    const timeout = AbortSignal.timeout(endpoint.timeout ?? 60_000);
    try {
      return await once(endpoint, messages, signal ? AbortSignal.any([signal, timeout]) : timeout);
    } catch (error) {
      signal?.throwIfAborted();
      const failure = readerError(error, timeout);
      if (failure.reason !== "unavailable" || tried >= TRIES) throw failure;
      await sleep(FIRST_PAUSE * 2 ** (tried - 1), undefined, signal ? { signal } : {});
    }
  }
};
