import * as Effect from "effect/Effect";

/** Whatever carries a tag, as the errors of this package do. */
interface Tagged {
  readonly _tag: string;
}

/** The error, where it is of one of these tags; anything else is thrown on, which Effect takes for a defect. */
export const failureOf =
  <E extends Tagged>(...tags: readonly E["_tag"][]) =>
  (error: unknown): E => {
    if (tags.includes((error as Partial<Tagged> | null)?._tag ?? "")) return error as E;
    throw error;
  };

/** An asynchronous function as an effect that fails with these errors and is aborted when it is interrupted. */
export const failingWith =
  <E extends Tagged>(...tags: readonly E["_tag"][]) =>
  <A>(run: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, E> =>
    Effect.tryPromise({ try: (signal) => run(signal), catch: failureOf<E>(...tags) });
