/** A body, and the way to have it read on while nobody takes from it. */
export interface ReadAhead {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Reads into memory until the body ends or somebody takes from `bytes` again. */
  readOn(): void;
}

/**
 * Some clients send their whole file before they read a byte of the answer. If the service, with its answer not taken,
 * stopped reading, both would wait for ever; so it reads on, and the body's limit bounds what it holds.
 */
export const readAhead = (body: AsyncIterable<Uint8Array>): ReadAhead => {
  const source = body[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let ended = false;
  let failure: { error: unknown } | undefined;
  let underway: Promise<void> | undefined;
  let takers = 0;

  const read = async () => {
    try {
      const { done, value } = await source.next();
      if (done) ended = true;
      else held.push(value);
    } catch (error) {
      failure = { error };
      ended = true;
    } finally {
      underway = undefined;
    }
  };
  const readOne = () => (underway ??= read());

  return {
    bytes: {
      async *[Symbol.asyncIterator]() {
        try {
          for (;;) {
            takers++;
            while (held.length === 0 && !ended) await readOne();
            const chunk = held.shift();
            if (chunk) yield chunk;
            else if (failure) throw failure.error;
            else return;
          }
        } finally {
          await source.return?.();
        }
      },
    },
    async readOn() {
      const taken = takers;
      while (!ended && takers === taken) await readOne();
    },
  };
};
