import { acceptorOf } from "./acceptor.js";
import { InvalidInput } from "./invalid-input.js";
import { parseWith } from "./issues.js";
import { Supplier } from "./supplier.js";

/** Deeper than any bill of materials declared in practice; a deeper one is refused, not followed. */
const maxGoodDepth = 12;

/** Over unknown data, so that a hostile nesting never reaches the recursive schema. */
const nestsTooDeep = (goods: unknown, depth = 0): boolean => {
  if (!Array.isArray(goods)) return false;
  if (depth > maxGoodDepth) return true;
  for (const good of goods) if (nestsTooDeep((good as { inputs?: unknown } | null)?.inputs, depth + 1)) return true;
  return false;
};

const accepts = acceptorOf(Supplier);

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
  if (nestsTooDeep((input as { goods?: unknown } | null)?.goods)) {
    throw new InvalidInput([{ path: ["goods"], message: `inputs are nested deeper than ${maxGoodDepth} levels` }]);
  }
  return accepts(input) ? (input as Supplier) : parseWith(Supplier, input);
};
