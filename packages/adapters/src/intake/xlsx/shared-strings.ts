import type { Limits } from "../limits.js";
import { unescaped } from "./escaped-text.js";
import { readPart } from "./part-xml.js";
import { TextStore } from "./text-store.js";

/** The texts that cells refer to by number. Runs of a text are put together; how it is pronounced is no part of it. */
export async function sharedStrings(bytes: AsyncIterable<Uint8Array> | undefined, limits: Limits): Promise<TextStore> {
  const store = new TextStore();
  if (!bytes) return store;
  let item = "";
  let inText = false;
  let spoken = false;
  const handler = {
    open: (name: string) => {
      if (name === "si") item = "";
      else if (name === "rPh") spoken = true;
      else if (name === "t") inText = !spoken;
    },
    close: (name: string) => {
      if (name === "si") store.add(unescaped(item));
      else if (name === "rPh") spoken = false;
      else if (name === "t") inText = false;
    },
    text: (text: string) => {
      // One character more than is allowed is enough to refuse the row.
      if (inText && item.length <= limits.fieldLength) item += text.slice(0, limits.fieldLength + 1);
    },
  };
  await readPart(bytes, handler, limits);
  return store;
}
