import { attachedDocument } from "./attached-document.js";
import { mimeMessage } from "./mime.js";
import type { Wrapping } from "./wrapping.js";

const wrappings: readonly Wrapping[] = [mimeMessage, attachedDocument];

/** Documents in documents in documents: no honest sender goes further. */
export const deepest = 3;

/** A wrapping with the start of the document in it. */
export interface Wrapped {
  readonly wrapping: Wrapping;
  readonly head: Uint8Array;
}

/** What an input with this start is wrapped in; undefined where it is not. */
export function wrappedIn(head: Uint8Array): Wrapped | undefined {
  for (const wrapping of wrappings) {
    const within = wrapping.headWithin(head);
    if (within) return { wrapping, head: within };
  }
  return undefined;
}

/** The start of the document itself, whatever it is wrapped in, with the names of these from the outside in. */
export function innermost(head: Uint8Array): { readonly head: Uint8Array; readonly within: readonly string[] } {
  const within: string[] = [];
  let inner = head;
  for (let wrapped = wrappedIn(inner); wrapped && within.length < deepest; wrapped = wrappedIn(inner)) {
    within.push(wrapped.wrapping.name);
    inner = wrapped.head;
  }
  return { head: inner, within };
}
