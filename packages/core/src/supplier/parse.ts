import * as z from "zod/mini";
import { compile } from "zod/v4/core";
import { Good } from "./good.js";
import { InvalidInput } from "./invalid-input.js";
import { parseWith } from "./issues.js";
import { Supplier } from "./supplier.js";
import { textLimits } from "./text.js";

/** Deeper than any bill of materials declared in practice; a deeper one is refused, not followed. */
const maxGoodDepth = 12;

// zod compiles no schema that contains itself, and `Good` does (`inputs`). These two accept what the public schemas
// accept, one level at a time; what they refuse goes to the public schema, which explains why.
const compileLevels = () => {
  const anything = z.optional(z.array(z.unknown()));
  return {
    supplier: compile(z.strictObject({ ...Supplier.def.shape, goods: anything })),
    good: compile(z.strictObject({ ...Good.def.shape, inputs: anything })),
  };
};
let levels: ReturnType<typeof compileLevels> | undefined;

const acceptsGoods = (goods: readonly Good[] | undefined, good: z.core.$ZodType, depth: number): boolean => {
  if (goods === undefined) return true;
  if (depth > maxGoodDepth || goods.length > textLimits.list) return false;
  for (const each of goods) {
    if (!z.safeParse(good, each).success || !acceptsGoods(each.inputs, good, depth + 1)) return false;
  }
  return true;
};

/** Over unknown data, so that a hostile nesting never reaches the recursive schema. */
const nestsTooDeep = (goods: unknown, depth = 0): boolean =>
  depth > maxGoodDepth ||
  (Array.isArray(goods) && goods.some((good) => nestsTooDeep((good as Partial<Good> | null)?.inputs, depth + 1)));

/**
 * Checks an unknown value against the `Supplier` schema and gives it back typed and unchanged. Countries, codes and
 * goods are not resolved here: `assess` does that.
 *
 * @throws InvalidInput with one issue a field; an unknown key names the nearest known one.
 * @example
 * ```ts
 * parseSupplier({ id: "s-1", name: "Example Mills", countrry: "GB" });
 * // InvalidInput: countrry: unknown key; did you mean "country"?
 * ```
 */
export const parseSupplier = (input: unknown): Supplier => {
  levels ??= compileLevels();
  if (z.safeParse(levels.supplier, input).success && acceptsGoods((input as Supplier).goods, levels.good, 0)) {
    return input as Supplier;
  }
  const goods = (input as Partial<Supplier> | null)?.goods;
  if (nestsTooDeep(goods)) {
    throw new InvalidInput([{ path: ["goods"], message: `inputs are nested deeper than ${maxGoodDepth} levels` }]);
  }
  return parseWith(Supplier, input);
};
