import type { Assessment } from "@manumit/core";
import * as Context from "effect/Context";
import * as Layer from "effect/Layer";
import type * as Stream from "effect/Stream";
import { deliver } from "../delivery/deliver.js";
import type { DeliveryOptions } from "../delivery/format.js";
import type { DeliveryFormat } from "../delivery/formats.js";
import { through } from "./through.js";

const noFailure = (error: unknown): never => {
  throw error;
};

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
