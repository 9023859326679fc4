/**
 * The library as an Effect service: the same functions, with `InvalidInput` in the error channel instead of thrown.
 * Match it with `Effect.catchTag("InvalidInput", …)`.
 *
 * @module
 */
import { type Assessment, type AssessmentContext, assess, InvalidInput, parseSupplier } from "@manumit/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";

/**
 * Assesses suppliers in one context: the methodology, lists and date that a program has settled on.
 *
 * @example
 * ```ts
 * const program = Effect.gen(function* () {
 *   const assessor = yield* Assessor;
 *   return yield* assessor.assess({ id: "s-1", name: "Example Mills", country: "Pakistan" });
 * });
 * Effect.runSync(program.pipe(Effect.provide(Assessor.layer({ asOf: "2026-11-24" }))));
 * ```
 */
export class Assessor extends Context.Service<
  Assessor,
  {
    /** Checks an unknown value and assesses it; fails with `InvalidInput`, one issue a field. */
    readonly assess: (supplier: unknown) => Effect.Effect<Assessment, InvalidInput>;
  }
>()("@manumit/core/Assessor") {
  /** An assessor bound to a context; by default the methodology in force and no lists. */
  static layer(context: AssessmentContext = {}): Layer.Layer<Assessor> {
    return Layer.succeed(Assessor, {
      assess: (supplier) =>
        Effect.try({
          try: () => assess(parseSupplier(supplier), context),
          catch: (error) => {
            if (error instanceof InvalidInput) return error;
            throw error;
          },
        }),
    });
  }
}

export { InvalidInput } from "@manumit/core";
