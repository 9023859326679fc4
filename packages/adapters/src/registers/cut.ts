/** Text within what a supplier may hold; undefined where it says nothing. */
export const cut = (text: string | null | undefined, most = 1_000): string | undefined =>
  text?.replace(/\s+/g, " ").trim().slice(0, most) || undefined;

/** The parts of an address that say something, each once, as one line. */
export const addressLine = (parts: readonly (string | null | undefined)[]): string | undefined =>
  cut([...new Set(parts.flatMap((part) => cut(part?.replace(/[\s,.]+$/, "")) ?? []))].join(", "), 2_000);
