import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  DelegateBackoff,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
  type IRetryBackoffContext,
  retry,
} from "cockatiel";
import pThrottle from "p-throttle";
import { abortable } from "../../network/abortable.js";
import { RegisterError } from "../register-error.js";
import type { Pacing } from "./pacing.js";
import type { RateLimit } from "./service.js";

/** Reasons that pass by themselves. */
const passes = (error: Error): boolean =>
  error instanceof RegisterError && ["limited", "unavailable", "timeout"].includes(error.reason);

const askedWait = (error: unknown): number =>
  error instanceof RegisterError && error.retryAfter !== undefined ? error.retryAfter * 1000 : 0;

/** Exponential with jitter, and never sooner than the register asks. */
const backoff = (pause: number): DelegateBackoff<IRetryBackoffContext<unknown>, IBackoff<unknown>> =>
  new DelegateBackoff((context, before?: IBackoff<unknown>) => {
    const usual = before?.next(undefined) ?? new ExponentialBackoff({ initialDelay: pause }).next();
    const asked = "error" in context.result ? askedWait(context.result.error) : 0;
    return { delay: Math.max(usual.duration, asked), state: usual };
  });

/**
 * One host that is asked: not more often than it allows, again after what passes, not at all while it fails on end or has
 * asked to be left alone.
 */
export class Host {
  readonly #pacing: Pacing;
  readonly #retrying;
  readonly #breaker;
  readonly #throttled: <T>(ask: () => Promise<T>) => Promise<T>;
  /** Told by `Retry-After`, for all questions to the host. */
  #leftAloneUntil = 0;

  constructor(limit: RateLimit, pacing: Pacing) {
    this.#pacing = pacing;
    this.#retrying = retry(
      handleWhen((error) => passes(error) && askedWait(error) <= pacing.longestWait),
      { maxAttempts: pacing.retries, backoff: backoff(pacing.pause) },
    );
    this.#breaker = circuitBreaker(handleWhen(passes), {
      halfOpenAfter: pacing.rest,
      breaker: new ConsecutiveBreaker(pacing.failures),
    });
    const throttle = pThrottle({ limit: limit.requests, interval: limit.within, strict: true });
    this.#throttled = throttle(<T>(ask: () => Promise<T>) => ask());
  }

  /** Asks, with all that patience. */
  async ask<T>(
    about: { register: string; url: string },
    send: () => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    const once = async () => {
      this.#checkLeftAlone(about);
      signal?.throwIfAborted();
      try {
        return await this.#breaker.execute(send);
      } catch (error) {
        this.#leftAloneUntil = Math.max(this.#leftAloneUntil, Date.now() + askedWait(error));
        throw error;
      }
    };
    try {
      return await abortable(
        this.#retrying.execute(() => this.#throttled(once)),
        signal,
      );
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error;
      throw new RegisterError(
        "unavailable",
        `${about.register} failed ${this.#pacing.failures} times on end and is left alone for a while.`,
        { ...about, cause: error, retryAfter: Math.ceil(this.#pacing.rest / 1000) },
      );
    }
  }

  #checkLeftAlone(about: { register: string; url: string }): void {
    const wait = this.#leftAloneUntil - Date.now();
    if (wait <= 0) return;
    throw new RegisterError("limited", `${about.register} asks to be left alone; try again later.`, {
      ...about,
      retryAfter: Math.ceil(wait / 1000),
    });
  }
}
