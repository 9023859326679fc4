/** Works on several items at a time and gives what came of them in the order of the items. */
export async function* inOrder<T, U>(
  items: AsyncIterable<T>,
  atATime: number,
  work: (item: T) => Promise<U>,
): AsyncGenerator<U> {
  const underWay: Promise<U>[] = [];
  for await (const item of items) {
    const begun = work(item);
    // Whoever takes it sees the error; until then nobody waits for it.
    begun.catch(() => {});
    underWay.push(begun);
    if (underWay.length >= atATime) yield underWay.shift()!;
  }
  yield* underWay;
}
