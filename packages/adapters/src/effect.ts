/**
 * Intake and delivery as Effect services: the same rows and bytes as streams, with errors in the error channel.
 * Match them with `Stream.catchTag("IntakeError", …)`.
 *
 * @module
 */
import type { Assessment } from "@manumit/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import { deliver } from "./delivery/deliver.js";
import type { DeliveryOptions } from "./delivery/format.js";
import type { DeliveryFormat } from "./delivery/formats.js";
import { type Detected, detect } from "./intake/detect.js";
import type { FormatHint } from "./intake/format.js";
import { type IntakeOptions, intake } from "./intake/intake.js";
import { IntakeError } from "./intake/intake-error.js";
import type { Bytes, IntakeRow } from "./intake/row.js";

/**
 * Runs a stream through a function of async iterables. What the function throws becomes the stream's failure through
 * `toFailure`; a failure of the source stream stays what it was.
 */
const through = <A, B, E, R, F>(
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

const isIntakeError = (error: unknown): error is IntakeError =>
  error instanceof IntakeError || (error as Partial<IntakeError> | null)?._tag === "IntakeError";

/** Only known errors are failures; anything else is a defect. */
const intakeFailure = (error: unknown): IntakeError => {
  if (isIntakeError(error)) return error;
  throw error;
};

const noFailure = (error: unknown): never => {
  throw error;
};

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
        intakeFailure,
      ),
    detect: (head, hint) => {
      const detected = detect(head, hint);
      return detected
        ? Effect.succeed(detected)
        : Effect.fail(new IntakeError("unknown-format", "The input looks like no format that is read."));
    },
  });
}

/**
 * Writes assessments in any delivery format.
 *
 * @example
 * ```ts
 * const bytes = Effect.map(AssessmentDelivery, (delivery) => delivery.write(assessments, "html", { asOf: "2026-11-24" }));
 * ```
 */
export class AssessmentDelivery extends Context.Service<
  AssessmentDelivery,
  {
    /** The bytes of a delivery, see `deliver`; fails only where the assessments do. */
    readonly write: <E = never, R = never>(
      assessments: Stream.Stream<Assessment, E, R>,
      format: DeliveryFormat,
      options?: DeliveryOptions,
    ) => Stream.Stream<Uint8Array, E, R>;
  }
>()("@manumit/adapters/AssessmentDelivery") {
  static readonly layer: Layer.Layer<AssessmentDelivery> = Layer.succeed(AssessmentDelivery, {
    write: (assessments, format, options) =>
      through(assessments, (items) => deliver(items, format, options), noFailure),
  });
}

export { IntakeError } from "./intake/intake-error.js";
