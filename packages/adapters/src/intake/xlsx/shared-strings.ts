import type { Limits } from "../limits.js";
import { unescaped } from "./escaped-text.js";
import { readPart } from "./part-xml.js";
import { TextStore } from "./text-store.js";
import { WrittenText } from "./written-text.js";

/** The texts that cells refer to by number. */
export async function sharedStrings(bytes: AsyncIterable<Uint8Array> | undefined, limits: Limits): Promise<TextStore> {
  const store = new TextStore();
  const item = new WrittenText(limits.fieldLength);
  const handler = {
    open: (name: string) => (name === "si" ? item.begin() : item.open(name)),
    close: (name: string) => (name === "si" ? store.add(unescaped(item.whole)) : item.close(name)),
    text: (text: string) => item.text(text),
  };
  if (bytes) await readPart(bytes, handler, limits);
  return store;
}
