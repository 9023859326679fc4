/** What leads from a good to its maker. "of" is left out: "leg of lamb" names no maker. */
const leads = /\b(?:by|from|aboard|on board|ex)\s+(?:the\s+)?(\S.{2,199})$/i;

/**
 * Who made a good, where its text says so; undefined for most texts. What it gives may be a place as well as a firm.
 *
 * @example
 * ```ts
 * makerIn("crude palm oil from Example Plantations Berhad"); // "Example Plantations Berhad"
 * ```
 */
export const makerIn = (text: string): string | undefined => leads.exec(text)?.[1];
