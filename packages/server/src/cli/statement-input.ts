import { extractDocument, fetchDocument } from "@manumit/adapters";
import type { StatementDocument } from "@manumit/core";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";
import { openInput } from "./input-file.js";
import type { Io } from "./io.js";

/** Whether an operand is an address on the web and not a file. */
export const isAddress = (operand: string): boolean => /^https?:\/\//i.test(operand);

const isDocumentError = (error: unknown): error is Error =>
  (error as { _tag?: unknown } | null)?._tag === "DocumentError";

const read = async (operand: string, io: Pick<Io, "stdin">): Promise<StatementDocument> => {
  if (isAddress(operand)) return fetchDocument(operand);
  const { bytes, filename } = await openInput(operand, io);
  return extractDocument(bytes, filename === undefined ? {} : { filename });
};

/**
 * The statement in a file, at an address, or on standard input for `-`.
 *
 * @throws CannotRun for what is not there or cannot be read, with the reason.
 */
export const readStatement = async (operand: string, io: Pick<Io, "stdin">): Promise<StatementDocument> => {
  try {
    return await read(operand, io);
  } catch (error) {
    if (!isDocumentError(error)) throw error;
    throw new CannotRun(words.cli.cannot.unreadable(operand, error.message.replace(/\.$/, "")));
  }
};
