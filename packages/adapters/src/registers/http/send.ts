import { request } from "undici";
import { retryAfter } from "../../network/retry-after.js";
import { wholeBytes } from "../../whole-bytes.js";
import { RegisterError, type RegisterErrorReason } from "../register-error.js";
import type { Answer, Question, RegisterService } from "./service.js";

const MOST_BYTES = 10_000_000;

const reasonOf = (status: number): RegisterErrorReason => {
  if (status === 429) return "limited";
  if (status === 401 || status === 403) return "refused";
  return status === 408 || status >= 500 ? "unavailable" : "unexpected";
};

const saying = (register: string, status: number): string => {
  switch (reasonOf(status)) {
    case "limited":
      return `${register} was asked too often and answers ${status}; try again later.`;
    case "refused":
      return `${register} answered ${status}: the key is missing, wrong, or does not open this.`;
    case "unavailable":
      return `${register} answered ${status}; try again later.`;
    default:
      return `${register} answered ${status}, which is not foreseen.`;
  }
};

/**
 * Asks once. Redirects are not followed, so that a key goes to no other host.
 *
 * @throws RegisterError; when `signal` aborts, its own reason.
 */
export const send = async (
  { register, headers, mostBytes = MOST_BYTES }: RegisterService,
  { body: posted }: Question,
  { url, timeout, signal }: { url: string; timeout: number; signal?: AbortSignal | undefined },
): Promise<Answer> => {
  const expired = AbortSignal.timeout(timeout);
  try {
    const {
      statusCode: status,
      headers: answered,
      body,
    } = await request(url, {
      method: posted === undefined ? "GET" : "POST",
      signal: signal === undefined ? expired : AbortSignal.any([signal, expired]),
      headers: {
        accept: "application/json",
        "user-agent": "manumit",
        ...headers,
        ...(posted !== undefined && { "content-type": "application/json" }),
      },
      ...(posted !== undefined && { body: JSON.stringify(posted) }),
    });
    const bytes = await wholeBytes(
      body,
      mostBytes,
      () =>
        new RegisterError(
          "too-large",
          `${register} answers with more than ${mostBytes.toLocaleString("en")} bytes, longer than any answer that is read.`,
          { register, url, status },
        ),
    );
    const text = new TextDecoder().decode(bytes);
    if (status === 200 || status === 404) return { status, text, url, retrieved: new Date().toISOString() };
    const wait = answered["retry-after"];
    throw new RegisterError(reasonOf(status), saying(register, status), {
      register,
      url,
      status,
      retryAfter: retryAfter(Array.isArray(wait) ? wait[0] : wait, Date.now()),
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof RegisterError) throw error;
    const details = { register, url, cause: error };
    throw expired.aborted
      ? new RegisterError("timeout", `${register} did not answer within ${timeout / 1000} seconds.`, details)
      : new RegisterError("unavailable", `${register} cannot be reached, or its answer broke off.`, details);
  }
};
