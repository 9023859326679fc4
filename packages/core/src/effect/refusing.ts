import { InvalidInput } from "@manumit/core";
import * as Effect from "effect/Effect";

/** A function of the library as an effect: input that it refuses is a failure, anything else that it throws a defect. */
export const refusing = <A>(run: () => A): Effect.Effect<A, InvalidInput> =>
  Effect.try({
    try: run,
    catch: (error) => {
      if (error instanceof InvalidInput) return error;
      throw error;
    },
  });
