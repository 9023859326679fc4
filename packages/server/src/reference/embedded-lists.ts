import { buildListIndex, embeddedLists, type ListIndex } from "@manumit/core";

let index: ListIndex | undefined;

/** The forced-labour lists that ship with the library, ready to be searched; made once, since that takes a moment. */
export const embeddedListIndex = (): ListIndex => {
  index ??= buildListIndex(embeddedLists());
  return index;
};
