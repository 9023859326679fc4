import {
  type InvalidInput,
  type ReviewOptions,
  reviewStatement,
  type StatementDocument,
  type StatementReview,
} from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { refusing } from "./refusing.js";

/**
 * Reads modern slavery statements and holds them against the laws and guidance that a program has settled on.
 *
 * @example
 * ```ts
 * const program = Effect.flatMap(StatementReviewer, (reviewer) => reviewer.review(text));
 * Effect.runSync(program.pipe(Effect.provide(StatementReviewer.layer({ frameworks: ["uk"], asOf: "2026-11-24" }))));
 * ```
 */
export class StatementReviewer extends Context.Service<
  StatementReviewer,
  {
    /** The review of one statement, see `reviewStatement`; what is given here goes before what the layer was given. */
    readonly review: (
      document: string | StatementDocument,
      options?: ReviewOptions,
    ) => Effect.Effect<StatementReview, InvalidInput>;
  }
>()("@manumit/core/StatementReviewer") {
  /** A reviewer bound to frameworks, date and the like; by default every framework that is in force. */
  static layer(settled: ReviewOptions = {}): Layer.Layer<StatementReviewer> {
    return Layer.succeed(StatementReviewer, {
      review: (document, options) => refusing(() => reviewStatement(document, { ...settled, ...options })),
    });
  }
}
