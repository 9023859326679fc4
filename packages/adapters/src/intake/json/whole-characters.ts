/** How a text of JSON writes what is no character: a half of a pair, or the null character. */
const suspect = /\\u(?:0000|[dD][89a-fA-F])/;

/** A null character, or half of a pair without the other. */
const broken = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Where in a value of JSON a text is no text, as a path of keys; undefined where all are. Databases and files in UTF-8
 * cannot hold such a text, so that it would come out as another.
 *
 * @param text the JSON that the value was parsed from.
 */
export function brokenText(text: string, value: unknown): string[] | undefined {
  return suspect.test(text) ? brokenWithin(value) : undefined;
}

function brokenWithin(value: unknown): string[] | undefined {
  if (typeof value === "string") return broken.test(value) ? [] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (broken.test(key)) return [key];
    const path = brokenWithin(inner);
    if (path) return [key, ...path];
  }
  return undefined;
}

/** A value parsed from JSON whose texts hold U+FFFD in the place of what is no character. */
export const mended = (text: string): unknown =>
  JSON.parse(text, (_, value: unknown) =>
    typeof value === "string" ? value.replace(new RegExp(broken, "g"), "\ufffd") : value,
  );
