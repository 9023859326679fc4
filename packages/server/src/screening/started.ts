/**
 * The same items, once the first of them is known to come: what cannot be read at all fails here, while an answer can
 * still say so.
 */
export const started = async <T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> => {
  const first = await items.next();
  return (async function* () {
    try {
      if (first.done) return;
      yield first.value;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  })();
};
