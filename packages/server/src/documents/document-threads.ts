import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import type { Tinypool } from "tinypool";
import { Refusal } from "../problem/refusal.js";
import { words } from "../words/en.js";
import type { DocumentTask } from "./document-worker.js";
import { valueOfOutcome, type WorkOutcome } from "./outcome.js";
import type { Work } from "./work.js";
import { workerFile } from "./worker-file.js";

/** What reading one document may cost. */
export interface DocumentCost {
  /** Milliseconds from when a thread begins with it. */
  readonly time: number;
  /** Mebibytes of the thread's own memory. */
  readonly memory: number;
}

/** Threads that read the documents that strangers send: one that is built to take for ever takes a thread, never the service. */
export interface DocumentThreads {
  /**
   * Does some work in a thread, which is ended where it costs too much or `signal` aborts.
   *
   * @throws Refusal `too-costly`, `too-busy`, or whatever the work itself refuses with.
   */
  run<K extends keyof Work>(
    name: K,
    input: Parameters<Work[K]>[0],
    options: { signal: AbortSignal; transfer?: readonly ArrayBuffer[] },
  ): Promise<Awaited<ReturnType<Work[K]>>>;
  close(): Promise<void>;
}

/** One that is being read must not keep another waiting alone; more than four are seldom sent at once. */
const mostThreads = Math.max(2, Math.min(4, availableParallelism() - 1));

/** Documents that wait for a thread. */
const mostWaiting = 32;

/** Threads, and a signal that aborts where one of them could not even be started: those who wait would wait for ever. */
interface Pool {
  readonly threads: Tinypool;
  readonly broken: AbortSignal;
}

const startPool = async (memory: number): Promise<Pool> => {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    ...workerFile,
    // With none kept, nobody would start a thread for those who wait when the last one is ended.
    minThreads: 1,
    maxThreads: mostThreads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const broken = new AbortController();
  pool.on("error", (error) => broken.abort(error));
  return { threads: pool, broken: broken.signal };
};

const isOutOfMemory = (error: unknown) => (error as { code?: unknown } | null)?.code === "ERR_WORKER_OUT_OF_MEMORY";

/** No thread is started before the first document comes. */
export const documentThreads = ({ time, memory }: DocumentCost, closing: AbortSignal): DocumentThreads => {
  let pool: Promise<Pool> | undefined;
  return {
    async run(name, input, { signal, transfer = [] }) {
      const unwanted = AbortSignal.any([signal, closing]);
      unwanted.throwIfAborted();
      pool ??= startPool(memory);
      const started = pool;
      const { threads, broken } = await started;
      if (threads.queueSize >= mostWaiting)
        throw new Refusal("too-busy", words.refusals.tooBusy, { headers: { "retry-after": "10" } });
      const { port1, port2 } = new MessageChannel();
      const late = new AbortController();
      let clock: NodeJS.Timeout | undefined;
      port1.once("message", () => {
        clock = setTimeout(() => late.abort(), time);
      });
      try {
        const task: DocumentTask = { name, input, begun: port2 };
        const outcome = await threads.run(task, {
          signal: AbortSignal.any([unwanted, late.signal, broken]),
          transferList: [port2, ...transfer],
        });
        return valueOfOutcome(outcome as WorkOutcome<never>);
      } catch (error) {
        unwanted.throwIfAborted();
        if (late.signal.aborted) throw new Refusal("too-costly", words.refusals.tooSlow(time / 1_000));
        if (broken.aborted) {
          if (pool === started) pool = undefined;
          await threads.destroy();
          throw broken.reason;
        }
        if (isOutOfMemory(error)) throw new Refusal("too-costly", words.refusals.tooMuchMemory(memory));
        throw error;
      } finally {
        clearTimeout(clock);
        port1.close();
      }
    },
    async close() {
      await (await pool)?.threads.destroy();
      pool = undefined;
    },
  };
};
