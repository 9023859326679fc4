import type { NameIndex } from "../names/index.js";
import type { EditionRef } from "../reference/edition-ref.js";
import type { Supplier } from "../supplier/index.js";
import type { GoodsRule } from "./goods-rule.js";
import type { GroupName } from "./group-name.js";
import type { ListedName } from "./listed-name.js";
import type { Screened, ScreeningOptions } from "./screened.js";

/** Editions of lists made ready for screening: build it once, screen any number of suppliers. */
export interface ListIndex {
  readonly editions: EditionRef[];
  /** How many listings it holds, closed ones included. */
  readonly size: number;
  /** Every name of every listing; the id of an entry is its place in `listed`. */
  readonly names: NameIndex;
  readonly listed: readonly ListedName[];
  /** Names whose entries extend to whoever belongs to them. */
  readonly groups: readonly GroupName[];
  /** The orders on classes of goods. */
  readonly rules: readonly GoodsRule[];
  /**
   * What the lists say of a supplier that has been checked and whose countries are known, as `assess` has it. The index
   * brings its way of screening along, so that a page which screens against no lists need not load the matcher of names.
   */
  screen(supplier: Supplier, options: ScreeningOptions): Screened;
}
