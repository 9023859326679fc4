import { InvalidInput, parseSupplier, type Supplier } from "@manumit/core";
import type { RegisterFact } from "../fact.js";

const single = new Set<RegisterFact["field"]>(["country", "address", "website", "description"]);

/** A supplier with a fact added; undefined where the fact is not what a supplier may hold: an empty name, an endless one. */
export const withFact = (supplier: Supplier, { field, value }: RegisterFact): Supplier | undefined => {
  if (field === "remark") return undefined;
  const before = supplier[field];
  const after = single.has(field)
    ? value
    : field === "statement"
      ? { ...value, ...supplier.statement }
      : [...((before as readonly unknown[] | undefined) ?? []), value];
  try {
    return parseSupplier({ ...supplier, [field]: after });
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
};
