import {
  type Assessment,
  type AssessmentContext,
  assess,
  type InvalidInput,
  type NextStep,
  type NextStepsOptions,
  nextSteps,
  type Supplier,
} from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { refusing } from "./refusing.js";

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
    /** The plan that follows from an assessment, see `nextSteps`; the date is the context's where none is given. */
    readonly nextSteps: (
      assessment: Assessment,
      options?: NextStepsOptions,
    ) => Effect.Effect<readonly NextStep[], InvalidInput>;
  }
>()("@manumit/core/Assessor") {
  /** An assessor bound to a context; by default the methodology in force and no lists. */
  static layer(context: AssessmentContext = {}): Layer.Layer<Assessor> {
    const { asOf } = context;
    return Layer.succeed(Assessor, {
      assess: (supplier) => refusing(() => assess(supplier as Supplier, context)),
      nextSteps: (assessment, options) =>
        refusing(() => nextSteps(assessment, { ...(asOf !== undefined && { asOf }), ...options })),
    });
  }
}
