/** A body whose start has been looked at. */
export interface BodyWithHead {
  readonly head: Uint8Array;
  /** The whole body, its head included; to be iterated once. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

const headLength = 65_536;

/** Looks at the start of a body before it is decided what to do with it. */
export const bodyHead = async (body: AsyncIterable<Uint8Array>): Promise<BodyWithHead> => {
  const source = body[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < headLength) {
    const { done, value } = await source.next();
    if (done) break;
    held.push(value);
    length += value.byteLength;
  }
  async function* bytes() {
    try {
      while (held.length > 0) yield held.shift()!;
      yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  }
  return { head: Buffer.concat(held), bytes: bytes() };
};
