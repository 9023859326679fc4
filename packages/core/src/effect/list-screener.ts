import {
  buildListIndex,
  type InvalidInput,
  type ListEdition,
  type ListMatch,
  matchName,
  type NamedEntity,
  type NameMatch,
  type NameMatchOptions,
  type ScreeningOptions,
  type Supplier,
  screenSupplier,
} from "@manumit/core";
import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { refusing } from "./refusing.js";

/**
 * Screens suppliers and names against lists that are made ready once, when the layer is built.
 *
 * @example
 * ```ts
 * const program = Effect.gen(function* () {
 *   const lists = yield* ListScreener;
 *   return yield* lists.screen({ id: "1", name: "Hoshine Silicon Industry Co., Ltd.", country: "CN" });
 * });
 * Effect.runSync(program.pipe(Effect.provide(ListScreener.layer(embeddedLists()))));
 * ```
 */
export class ListScreener extends Context.Service<
  ListScreener,
  {
    /** The matches of a supplier, see `screenSupplier`; fails with `InvalidInput`, one issue a field. */
    readonly screen: (
      supplier: unknown,
      options?: ScreeningOptions,
    ) => Effect.Effect<readonly ListMatch[], InvalidInput>;
    /** The listed organisations of a name like this one, see `matchName`. */
    readonly match: (query: string | NamedEntity, options?: NameMatchOptions) => Effect.Effect<readonly NameMatch[]>;
  }
>()("@manumit/core/ListScreener") {
  /** A screener of these editions; the layer fails with `InvalidInput` for an edition that breaks the schema. */
  static layer(editions: readonly ListEdition[]): Layer.Layer<ListScreener, InvalidInput> {
    return Layer.effect(
      ListScreener,
      Effect.map(
        refusing(() => buildListIndex(editions)),
        (lists) => ({
          screen: (supplier, options) => refusing(() => screenSupplier(supplier as Supplier, lists, options)),
          match: (query, options) => Effect.sync(() => matchName(query, lists, options)),
        }),
      ),
    );
  }
}
