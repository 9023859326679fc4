/** Deeper than anything that is delivered; what goes deeper may hold itself, which `JSON.stringify` refuses. */
const deepest = 8;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what JSON escapes in a text
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

const keys = new Map<string, string>();
const keysKept = 500;

/** A key with its colon. Keys are few and come again with every value. */
export const keyText = (key: string): string => {
  let text = keys.get(key);
  if (text === undefined) {
    text = `${JSON.stringify(key)}:`;
    if (keys.size >= keysKept) keys.clear();
    keys.set(key, text);
  }
  return text;
};

const listText = (items: readonly unknown[], depth: number): string => {
  let text = "[";
  for (let at = 0; at < items.length; at++) text += `${at === 0 ? "" : ","}${textAt(items[at], depth) ?? "null"}`;
  return `${text}]`;
};

const objectText = (value: Readonly<Record<string, unknown>>, depth: number): string => {
  let text = "";
  for (const key of Object.keys(value)) {
    const part = textAt(value[key], depth);
    if (part !== undefined) text += `${text === "" ? "{" : ","}${keyText(key)}${part}`;
  }
  return text === "" ? "{}" : `${text}}`;
};

/** Objects as they are written, without a say of their own in how they become JSON. */
const isPlain = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !("toJSON" in value);
};

const textAt = (value: unknown, depth: number): string | undefined => {
  switch (typeof value) {
    case "string":
      return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
    case "number":
      return Number.isFinite(value) ? `${value}` : "null";
    case "boolean":
      return value ? "true" : "false";
    case "object":
      if (value === null) return "null";
      if (depth < deepest && Array.isArray(value) && !("toJSON" in value)) return listText(value, depth + 1);
      return depth < deepest && isPlain(value) ? objectText(value, depth + 1) : JSON.stringify(value);
    default:
      return JSON.stringify(value);
  }
};

/**
 * A value as JSON: what `JSON.stringify` gives, and for small values as rows hold them in half its time. Undefined for what
 * has no JSON, such as a function.
 *
 * @throws TypeError for what `JSON.stringify` refuses.
 */
export const jsonText = (value: unknown): string | undefined => textAt(value, 0);
