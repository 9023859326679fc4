import { JsonWriter } from "./json-writer.js";

let writer: JsonWriter | undefined;

/**
 * An assessment, or any other plain object, as JSON in UTF-8: byte for byte what `JSON.stringify` gives, and for assessments
 * in less than half its time, since the bytes of the parts that they share are kept.
 *
 * @throws TypeError for what `JSON.stringify` refuses, such as an object that holds itself.
 * @example
 * ```ts
 * response.end(jsonBytes(assess(supplier)));
 * ```
 */
export const jsonBytes = (value: object): Uint8Array<ArrayBuffer> => {
  // Taken out while it is used: one that failed halfway holds half a value and is left behind.
  const current = writer ?? new JsonWriter();
  writer = undefined;
  current.value(value);
  const bytes = current.copied();
  writer = current;
  return bytes;
};
