import { phrase } from "../catalogue/catalogue.js";
import type { Supplier } from "../supplier/index.js";
import type { Flag } from "./flag.js";

/** Answers that are signs of people under coercion now, not only of a way of working. */
const signs = [
  "employerHoldsIdentityDocuments",
  "advancesRepaidByWork",
  "leavingNeedsPermission",
  "wagesHeldBack",
] as const;

const stateFlags: readonly string[] = ["state-imposed-labour", "prison-or-assigned-labour"];

/** A sign read in a text, as far as it matters here; an `IndicatorReading` is one. */
export interface ReadSign {
  readonly indicator: string;
  readonly strength: "weak" | "medium" | "strong";
}

/**
 * What says that people may be under coercion now, in words, or undefined: a strong reading, a critical flag that is no list
 * match, or an answer that is itself a sign. It holds every message to the supplier.
 */
export const signOfVictims = (
  { workforce }: Supplier,
  flags: readonly Flag[],
  readings: readonly ReadSign[] | undefined,
): string | undefined => {
  for (const flag of flags)
    if (flag.severity === "critical" && !flag.id.startsWith("list:")) return flag.text.replace(/\.$/, "");
  if (readings?.some(({ strength }) => strength === "strong")) return phrase("sign.strong");
  if (workforce === undefined) return undefined;
  for (const sign of signs) if (workforce[sign] === true) return phrase(`answer.${sign}`);
  return undefined;
};

/** Whether the state imposes the labour: then nobody there is asked anything, since no answer is free. */
export const isStateImposed = (flags: readonly Flag[], readings: readonly ReadSign[] | undefined): boolean =>
  (flags.length > 0 && flags.some(({ id }) => stateFlags.includes(id))) ||
  readings?.some(({ indicator, strength }) => indicator === "state-imposed" && strength !== "weak") === true;
