import type { InvalidInput, ReviewOptions, StatementDocument, StatementReview } from "@manumit/core";
import * as Context from "effect/Context";
import type * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import type { ReaderError } from "../statement-reader/reader-error.js";
import { reviewWith, type StatementReader } from "../statement-reader/statement-reader.js";
import { failingWith } from "./failing-with.js";

const reviewing = failingWith<ReaderError | InvalidInput>("ReaderError", "InvalidInput");

/**
 * Reviews statements with another reader of their sentences, such as a language model.
 *
 * @example
 * ```ts
 * const reader = languageModelReader({ baseUrl: "http://localhost:11434/v1", model: "example-model" });
 * const review = Effect.flatMap(ModelReviewer, (reviewer) => reviewer.review(text, { frameworks: ["uk"] }));
 * Effect.runPromise(Effect.provide(review, ModelReviewer.layer(reader)));
 * ```
 */
export class ModelReviewer extends Context.Service<
  ModelReviewer,
  {
    /** The review of one statement, see `reviewWith`; interruption ends the reading. */
    readonly review: (
      document: string | StatementDocument,
      options?: ReviewOptions,
    ) => Effect.Effect<StatementReview, ReaderError | InvalidInput>;
  }
>()("@manumit/adapters/ModelReviewer") {
  static layer(reader: StatementReader): Layer.Layer<ModelReviewer> {
    return Layer.succeed(ModelReviewer, {
      review: (document, options) => reviewing((signal) => reviewWith(reader, document, options, { signal })),
    });
  }
}
