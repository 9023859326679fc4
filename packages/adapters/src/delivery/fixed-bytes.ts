/** Whether nothing of a value can ever change. */
const isFixed = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFixed));

const bytesOf = new WeakMap<object, Uint8Array>();

/**
 * The JSON of a value that is frozen through and through, made once and kept as long as the value itself: assessments share
 * such parts. Undefined for a value that may still change.
 */
export const fixedBytes = (value: object): Uint8Array | undefined => {
  const kept = bytesOf.get(value);
  if (kept !== undefined) return kept;
  if (!isFixed(value)) return undefined;
  const bytes = Buffer.from(JSON.stringify(value));
  bytesOf.set(value, bytes);
  return bytes;
};
