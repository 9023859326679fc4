import type { Supplier } from "@manumit/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { type Enrichment, enrichSupplier, type Register } from "../registers/index.js";

/**
 * Asks registers about suppliers.
 *
 * @example
 * ```ts
 * const registers = SupplierEnrichment.layer([gleifRegister(registerHttp())]);
 * const enriched = Effect.flatMap(SupplierEnrichment, (enrichment) => enrichment.enrich(supplier));
 * Effect.runPromise(Effect.provide(enriched, registers));
 * ```
 */
export class SupplierEnrichment extends Context.Service<
  SupplierEnrichment,
  {
    /**
     * What the registers know of a supplier, see `enrichSupplier`. It never fails: a register that cannot be asked stands
     * under `failures`. Interruption ends the asking.
     */
    readonly enrich: (supplier: Supplier) => Effect.Effect<Enrichment>;
  }
>()("@manumit/adapters/SupplierEnrichment") {
  /** With the registers to ask, in this order. */
  static layer(registers: readonly Register[]): Layer.Layer<SupplierEnrichment> {
    return Layer.succeed(SupplierEnrichment, {
      enrich: (supplier) => Effect.promise((signal) => enrichSupplier(supplier, registers, { signal })),
    });
  }
}
