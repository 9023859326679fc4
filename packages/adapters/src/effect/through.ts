import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";

/**
 * Runs a stream through a function of async iterables. What the function throws becomes the stream's failure through
 * `toFailure`; a failure of the source stream stays what it was.
 */
export const through = <A, B, E, R, F>(
  source: Stream.Stream<A, E, R>,
  run: (items: AsyncIterable<A>) => AsyncIterable<B>,
  toFailure: (error: unknown) => F,
): Stream.Stream<B, E | F, R> =>
  Stream.unwrap(
    Effect.gen(function* () {
      let failed: { readonly failure: E } | undefined;
      const watched = Stream.tapError(source, (failure) =>
        Effect.sync(() => {
          failed = { failure };
        }),
      );
      const items = yield* Stream.toAsyncIterableEffect(watched);
      return Stream.fromAsyncIterable(run(items), (error): E | F => (failed ? failed.failure : toFailure(error)));
    }),
  );
