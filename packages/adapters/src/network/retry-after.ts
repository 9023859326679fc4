/**
 * The seconds that a `Retry-After` header asks to wait, from its number or its date; undefined where it is missing or is
 * neither. A date in the past is no wait.
 */
export const retryAfter = (header: string | null | undefined, now: number): number | undefined => {
  if (header === null || header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text);
  // Date.parse takes a bare fraction or a negative number for a year.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
};
