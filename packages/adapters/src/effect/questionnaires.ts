import type { QuestionnaireAnswers } from "@manumit/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import type { IntakeError } from "../intake/intake-error.js";
import type { Bytes } from "../intake/row.js";
import {
  type QuestionnaireError,
  type QuestionnaireFormat,
  type QuestionnaireOptions,
  readQuestionnaire,
  writeQuestionnaire,
} from "../questionnaire/index.js";
import { failingWith } from "./failing-with.js";

const reading = failingWith<QuestionnaireError | IntakeError>("QuestionnaireError", "IntakeError");

/**
 * Writes the supplier questionnaire and reads it back filled in.
 *
 * @example
 * ```ts
 * const answers = Effect.flatMap(Questionnaires, (questionnaires) => questionnaires.read(bytes)).pipe(
 *   Effect.catchTag("QuestionnaireError", ({ issues }) => Effect.succeed({ mend: issues })),
 * );
 * ```
 */
export class Questionnaires extends Context.Service<
  Questionnaires,
  {
    /** The answers of a filled-in questionnaire, see `readQuestionnaire`. */
    readonly read: (input: Bytes) => Effect.Effect<QuestionnaireAnswers, QuestionnaireError | IntakeError>;
    /** The questionnaire as a file, see `writeQuestionnaire`. */
    readonly write: (format: QuestionnaireFormat, options?: QuestionnaireOptions) => Effect.Effect<Uint8Array>;
  }
>()("@manumit/adapters/Questionnaires") {
  static readonly layer: Layer.Layer<Questionnaires> = Layer.succeed(Questionnaires, {
    read: (input) => reading(() => readQuestionnaire(input)),
    write: (format, options) => Effect.promise(() => writeQuestionnaire(format, options)),
  });
}
