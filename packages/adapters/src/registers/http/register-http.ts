import { RegisterError } from "../register-error.js";
import type { Host } from "./host.js";
import { KeptAnswers } from "./kept-answers.js";
import { type Pacing, usualPacing } from "./pacing.js";
import { type Answer, type Question, type RegisterService, urlOf } from "./service.js";

/** How registers are asked over the network. */
export interface RegisterHttpOptions {
  /** A folder in which answers are kept beyond this program; in memory alone where it is missing. */
  readonly cacheFolder?: string;
  /** Answer only from what is kept, however old it is, and use no network. */
  readonly offline?: boolean;
  /** What is to differ of the usual patience. */
  readonly pacing?: Partial<Pacing>;
}

/** The one way in which registers are asked; shared by all of them, so that limits hold for each host as a whole. */
export interface RegisterHttp {
  /**
   * Asks a service and reads the answer with `read`; what `read` refuses is not kept. Undefined where the service knows
   * nothing of it (404).
   *
   * @throws RegisterError; when `signal` aborts, its own reason.
   */
  ask<T>(
    service: RegisterService,
    question: Question,
    read: (answer: Answer) => T,
    signal?: AbortSignal,
  ): Promise<T | undefined>;
}

const understood = <T>({ register }: RegisterService, answer: Answer, read: (answer: Answer) => T): T | undefined => {
  if (answer.status === 404) return undefined;
  try {
    return read(answer);
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw new RegisterError("malformed", `${register} answers in a shape that is not known.`, {
      register,
      url: answer.url,
      cause: error,
    });
  }
};

/**
 * A way to ask registers that remembers their answers until they expire, asks again after failures that pass (with
 * growing, jittered pauses, and as long as `Retry-After` asks), keeps to the rate limit of each host, leaves a host alone
 * that fails on end, and bounds the time and length of every answer.
 *
 * @example
 * ```ts
 * const http = registerHttp({ cacheFolder: "register-answers" });
 * const gleif = gleifRegister(http);
 * ```
 */
export const registerHttp = ({ cacheFolder, offline = false, pacing }: RegisterHttpOptions = {}): RegisterHttp => {
  const patience: Pacing = { ...usualPacing, ...pacing };
  const kept = new KeptAnswers(cacheFolder);
  const hosts = new Map<string, Host>();

  const hostOf = async (url: string, { limit }: RegisterService): Promise<Host> => {
    const { Host } = await import("./host.js");
    const { host } = new URL(url);
    const known = hosts.get(host) ?? new Host(limit, patience);
    hosts.set(host, known);
    return known;
  };

  return {
    async ask(service, question, read, signal) {
      const url = urlOf(service, question);
      const key = question.body === undefined ? url : `${url} ${JSON.stringify(question.body)}`;
      const { register, keep } = service;
      const held = keep > 0 ? await kept.find(key) : undefined;
      const fresh = held !== undefined && Date.now() - Date.parse(held.retrieved) < keep;
      if (held && (fresh || offline)) {
        try {
          return understood(service, held, read);
        } catch (error) {
          // Kept by another version, or broken in the folder: the register itself can still be asked.
          if (offline) throw error;
        }
      }
      if (offline) {
        throw new RegisterError("offline", `Nothing is kept of what ${register} says of this; ask it once online.`, {
          register,
          url,
        });
      }
      const { send } = await import("./send.js");
      const host = await hostOf(url, service);
      const answer = await host.ask(
        { register, url },
        () => send(service, question, { url, timeout: patience.timeout, signal }),
        signal,
      );
      const value = understood(service, answer, read);
      if (keep > 0) await kept.keep(key, answer);
      return value;
    },
  };
};
