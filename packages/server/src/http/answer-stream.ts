/** How long an answer may lie untaken before the client counts as not reading yet. */
const stalledAfterMs = 200;

/**
 * A response body made of chunks as the client takes them. `onStalled` is called when it has taken nothing for a while;
 * a client that goes away ends the work that makes the chunks.
 */
export const answerStream = (chunks: AsyncIterator<Uint8Array>, onStalled?: () => void): ReadableStream<Uint8Array> => {
  let stalled: NodeJS.Timeout | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stalled);
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        controller.enqueue(value);
        if (onStalled) stalled = setTimeout(onStalled, stalledAfterMs);
      },
      async cancel() {
        clearTimeout(stalled);
        await chunks.return?.();
      },
    },
    { highWaterMark: 0 },
  );
};
