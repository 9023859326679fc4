import type { MessagePort } from "node:worker_threads";
import { reviewStatement } from "@manumit/core";
import { outcomeOf, type WorkOutcome } from "./outcome.js";
import { type Work, work } from "./work.js";

/** A task for a thread: which work, on what, and where to say that it has begun. */
export interface DocumentTask<K extends keyof Work = keyof Work> {
  readonly name: K;
  readonly input: Parameters<Work[K]>[0];
  readonly begun: MessagePort;
}

// What reads statements is loaded when it is used first; that is done here, so that no document is charged for it.
reviewStatement("We make this statement.");

/** The task of a thread that reads documents; nothing else runs there, so that whatever it takes holds nobody up. */
export default async ({ name, input, begun }: DocumentTask): Promise<WorkOutcome<unknown>> => {
  begun.postMessage(undefined);
  begun.close();
  return outcomeOf<unknown>(() => work[name](input as never));
};
