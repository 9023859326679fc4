import type { Assessment } from "@manumit/core";

const gravity = { critical: 2, serious: 1, notice: 0 } as const;

/**
 * Why a supplier stands where it stands, in one line: what the law says of it if anything, else the known fact that
 * weighs most towards exposure; undefined where nothing known raises it.
 *
 * @example
 * ```ts
 * mainReason(assess(supplier)); // "Recruitment fees: Workers paid for their recruitment …"
 * ```
 */
export const mainReason = ({ flags, factors }: Assessment): string | undefined => {
  const flag = flags
    .filter(({ severity }) => severity !== "notice")
    .sort((a, b) => gravity[b.severity] - gravity[a.severity])[0];
  if (flag) return flag.text;
  const factor = factors
    .filter(({ known, decibans }) => known && decibans > 0)
    .sort((a, b) => b.decibans - a.decibans)[0];
  return factor && `${factor.label}: ${factor.why}`;
};
