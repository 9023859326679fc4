import type { AssessmentContext } from "@manumit/core";
import { embeddedListIndex } from "../reference/embedded-lists.js";
import { ownReference } from "../user-data/own-index.js";
import type { Io } from "./io.js";

/** What a command assesses with: the lists that ship and what the user loaded. */
export const readContext = async ({ env }: Pick<Io, "env">): Promise<Omit<AssessmentContext, "asOf">> => ({
  lists: embeddedListIndex(),
  ...(await ownReference(env)),
});
