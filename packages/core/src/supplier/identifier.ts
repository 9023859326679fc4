import * as z from "zod/mini";
import { requiredText } from "./text.js";

/** A registration of an organisation: `{ scheme: "lei", value: "529900…" }`. Schemes in use: lei, gb-coh, duns, cn-uscc, br-cnpj, os-id, vat. */
export const Identifier = z
  .strictObject({ scheme: requiredText(100), value: requiredText(200) })
  .register(z.globalRegistry, {
    id: "Identifier",
    description: "A registration of an organisation in a named scheme.",
  });
export type Identifier = z.infer<typeof Identifier>;
