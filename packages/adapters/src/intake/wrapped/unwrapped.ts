import type { ReadingContext } from "../format.js";
import { noSupplier } from "../left-out.js";
import { type OpenedSource, openSource } from "../source.js";
import { addNote } from "../summary.js";
import type { Wrapping } from "./wrapping.js";
import { wrappedIn } from "./wrappings.js";

/** A source as it is to be read, and whether a wrapping was found that holds no document. */
interface Unwrapped {
  readonly source: OpenedSource;
  readonly empty: boolean;
}

/** The document that an input holds: the input itself, or what is within its wrappings. Said in the summary. */
export async function unwrapped(outer: OpenedSource, context: ReadingContext): Promise<Unwrapped> {
  const within: Wrapping[] = [];
  let source = outer;
  for (let wrapped = wrappedIn(source.head, within); wrapped; wrapped = wrappedIn(source.head, within)) {
    const { wrapping } = wrapped;
    within.push(wrapping);
    const { head, chunks } = source;
    source = await openSource(wrapping.open(head, chunks, context), context.limits);
    if (source.head.length === 0) {
      addNote(context.summary, `${noSupplier}: ${wrapping.name} came that holds no document.`);
      return { source, empty: true };
    }
    addNote(context.summary, `The document was taken out of ${wrapping.name}.`);
  }
  return { source, empty: false };
}
