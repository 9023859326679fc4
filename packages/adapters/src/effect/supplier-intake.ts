import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import { type Detected, detect } from "../intake/detect.js";
import type { FormatHint } from "../intake/format.js";
import { type IntakeOptions, intake } from "../intake/intake.js";
import { IntakeError } from "../intake/intake-error.js";
import type { Bytes, IntakeRow } from "../intake/row.js";
import { failureOf } from "./failing-with.js";
import { through } from "./through.js";

const streamOf = (input: Uint8Array | Stream.Stream<Uint8Array, unknown, unknown>) =>
  input instanceof Uint8Array ? Stream.make(input) : input;

/**
 * Reads suppliers from files and streams.
 *
 * @example
 * ```ts
 * const program = Effect.gen(function* () {
 *   const suppliers = yield* SupplierIntake;
 *   return yield* suppliers.read(bytes, { filename: "suppliers.csv" }).pipe(Stream.runCollect);
 * });
 * Effect.runPromise(program.pipe(Effect.provide(SupplierIntake.layer)));
 * ```
 */
export class SupplierIntake extends Context.Service<
  SupplierIntake,
  {
    /** The rows of an input, see `intake`; fails with `IntakeError`, or with the input stream's own failure. */
    readonly read: <E = never, R = never>(
      input: Uint8Array | Stream.Stream<Uint8Array, E, R>,
      options?: IntakeOptions,
    ) => Stream.Stream<IntakeRow, IntakeError | E, R>;
    /** The format of an input, see `detect`; fails with `IntakeError` where nothing fits. */
    readonly detect: (head: Uint8Array, hint?: FormatHint) => Effect.Effect<Detected, IntakeError>;
  }
>()("@manumit/adapters/SupplierIntake") {
  static readonly layer: Layer.Layer<SupplierIntake> = Layer.succeed(SupplierIntake, {
    read: <E, R>(input: Uint8Array | Stream.Stream<Uint8Array, E, R>, options?: IntakeOptions) =>
      through(
        streamOf(input) as Stream.Stream<Uint8Array, E, R>,
        (bytes: Bytes) => intake(bytes, options),
        failureOf<IntakeError>("IntakeError"),
      ),
    detect: (head, hint) => {
      const detected = detect(head, hint);
      return detected
        ? Effect.succeed(detected)
        : Effect.fail(new IntakeError("unknown-format", "The input looks like no format that is read."));
    },
  });
}
