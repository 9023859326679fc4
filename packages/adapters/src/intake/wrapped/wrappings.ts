import { attachedDocument } from "./attached-document.js";
import { envelopeContent } from "./envelope-content.js";
import { mimeMessage } from "./mime.js";
import type { Wrapping } from "./wrapping.js";

const wrappings: readonly Wrapping[] = [mimeMessage, attachedDocument, envelopeContent];

/** Documents in documents in documents: no honest sender goes further. */
const deepest = 3;

/** A wrapping with the start of the document in it. */
export interface Wrapped {
  readonly wrapping: Wrapping;
  readonly head: Uint8Array;
}

/** What an input with this start is wrapped in; undefined where it is not. @param within what it was taken out of. */
export function wrappedIn(head: Uint8Array, within: readonly Wrapping[]): Wrapped | undefined {
  if (within.length === deepest) return undefined;
  for (const wrapping of wrappings) {
    if (wrapping.once && within.includes(wrapping)) continue;
    const inner = wrapping.headWithin(head);
    if (inner) return { wrapping, head: inner };
  }
  return undefined;
}

/** The start of the document itself, whatever it is wrapped in, with the names of these from the outside in. */
export function innermost(head: Uint8Array): { readonly head: Uint8Array; readonly within: readonly string[] } {
  const within: Wrapping[] = [];
  let inner = head;
  for (let wrapped = wrappedIn(inner, within); wrapped; wrapped = wrappedIn(inner, within)) {
    within.push(wrapped.wrapping);
    inner = wrapped.head;
  }
  return { head: inner, within: within.map(({ name }) => name) };
}
