import { IntakeError } from "./intake-error.js";
import type { Limits } from "./limits.js";
import type { Bytes } from "./row.js";

/** Small enough that what is decoded at a time stays in the processor's cache, large enough that chunks cost nothing. */
const chunkSize = 64 * 1024;

/** How much of an input is looked at before its format is decided. */
export const headSize = 64 * 1024;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
}

/** The input in chunks of bounded size; ends with an `IntakeError` when it holds more bytes than allowed. */
async function* chunksOf(input: Bytes, limits: Limits): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of input instanceof Uint8Array ? [input] : input) {
    bytes += piece.length;
    if (bytes > limits.bytes) {
      throw new IntakeError("too-large", `The input holds more than ${limits.bytes} bytes.`);
    }
    yield* slices(piece);
  }
}

/** An input whose start has been read and is kept, so that the format can be decided before the reading begins. */
export interface OpenedSource {
  readonly head: Uint8Array;
  /** The whole input, its head included. May be iterated once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the input where it is not read to its end. */
  close(): Promise<void>;
}

/** Reads the first bytes of an input and gives them back together with the rest. */
export async function openSource(input: Bytes, limits: Limits): Promise<OpenedSource> {
  const rest = chunksOf(input, limits);
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await rest.next();
    if (next.done) break;
    seen.push(next.value);
    size += next.value.length;
  }
  async function* replay(): AsyncGenerator<Uint8Array> {
    yield* seen.splice(0);
    yield* rest;
  }
  const head = Buffer.concat(seen);
  return {
    head,
    chunks: replay(),
    close: async () => {
      await rest.return(undefined);
    },
  };
}
