/** Makes the next piece while the one before it is being taken: a file is written while the rest is still worked out. */
export async function* ahead<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  const making = pieces[Symbol.asyncIterator]();
  const begin = (): Promise<IteratorResult<T>> => {
    const next = making.next();
    // Whoever takes it sees the error; until then nobody waits for it.
    next.catch(() => {});
    return next;
  };
  let next = begin();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = begin();
      yield value;
    }
  } finally {
    await making.return?.();
  }
}
