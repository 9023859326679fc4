import * as z from "zod/mini";
import { requiredText } from "./text.js";

/**
 * A country as people write it: alpha-2, alpha-3, an English name or a common alias ("Viet Nam", "Türkiye", "中国").
 * In an `Assessment` it is always ISO 3166-1 alpha-2.
 */
export const Country = requiredText(100).register(z.globalRegistry, {
  id: "Country",
  description: "In: alpha-2, alpha-3, an English name or a common alias. Out: ISO 3166-1 alpha-2.",
});
export type Country = z.infer<typeof Country>;
