import * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import {
  fetchOfficialList,
  type ListUpdate,
  type ListUpdateError,
  type OfficialList,
  readOfficialList,
} from "../lists/official/index.js";
import { failingWith } from "./failing-with.js";

const updating = failingWith<ListUpdateError>("ListUpdateError");

/**
 * Brings official lists up to date.
 *
 * @example
 * ```ts
 * const update = Effect.flatMap(ListUpdates, (updates) =>
 *   updates.update(officialList("us-uflpa-entity-list"), { retrieved: "2026-11-24", held }),
 * );
 * ```
 */
export class ListUpdates extends Context.Service<
  ListUpdates,
  {
    /** What the publisher has now as an edition that passed its checks, see `fetchOfficialList` and `readOfficialList`. */
    readonly update: (
      list: OfficialList,
      options: Parameters<typeof readOfficialList>[2],
    ) => Effect.Effect<ListUpdate, ListUpdateError>;
  }
>()("@manumit/adapters/ListUpdates") {
  static readonly layer: Layer.Layer<ListUpdates> = Layer.succeed(ListUpdates, {
    update: (list, options) =>
      Effect.flatMap(
        updating(() => fetchOfficialList(list)),
        (received) => updating(() => readOfficialList(list, received, options)),
      ),
  });
}
