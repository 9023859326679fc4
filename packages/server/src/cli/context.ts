import type { AssessmentContext } from "@manumit/core";
import { listsInUse } from "../lists/lists-in-use.js";
import { ownReference } from "../user-data/own-index.js";
import type { Io } from "./io.js";
import { readListFiles } from "./list-files.js";

/** What a command assesses with: the lists that ship, those of `listFiles`, and what the user loaded. */
export const readContext = async (io: Io, listFiles?: readonly string[]): Promise<Omit<AssessmentContext, "asOf">> => ({
  ...(await ownReference(io.env)),
  lists: listsInUse(await readListFiles(listFiles, io)).index,
});
