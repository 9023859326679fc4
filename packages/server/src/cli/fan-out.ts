type Consumer<T> = (items: AsyncIterable<T>) => Promise<void>;

const feed = async <T>(items: AsyncIterable<T>, writers: readonly WritableStreamDefaultWriter<T>[]): Promise<void> => {
  try {
    for await (const item of items) await Promise.all(writers.map((writer) => writer.write(item)));
    await Promise.all(writers.map((writer) => writer.close()));
  } catch (error) {
    await Promise.allSettled(writers.map((writer) => writer.abort(error)));
    throw error;
  }
};

/**
 * One pass over items for any number of consumers, no faster than the slowest takes them. When one fails all end, and its
 * error is thrown.
 */
export const fanOut = async <T>(items: AsyncIterable<T>, consumers: readonly Consumer<T>[]): Promise<void> => {
  const [only, ...others] = consumers;
  if (only && others.length === 0) return only(items);
  const branches = consumers.map(() => new TransformStream<T, T>());
  const results = await Promise.allSettled([
    ...consumers.map((consume, place) => consume(branches[place]!.readable)),
    feed(
      items,
      branches.map(({ writable }) => writable.getWriter()),
    ),
  ]);
  // A consumer that fails cancels its branch without a reason, and the others end for none: the reason is the one given.
  const failure = results.find((result) => result.status === "rejected" && result.reason !== undefined);
  if (failure?.status === "rejected") throw failure.reason;
};
