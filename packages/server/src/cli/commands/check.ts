import { basename } from "node:path";
import { reviewWith, statementReport } from "@manumit/adapters";
import { reviewStatement, type StatementDocument, type StatementReview } from "@manumit/core";
import { words } from "../../words/en.js";
import { CannotRun } from "../cannot-run.js";
import { type CheckOptions, readCheckOptions } from "../check-options.js";
import type { Command } from "../command.js";
import type { Io } from "../io.js";
import { isAddress, readStatement } from "../statement-input.js";
import { statementText } from "../statement-text.js";
import { writeDocument } from "../write-document.js";

const sourceOf = (operand: string): string => {
  if (operand === "-") return words.cli.lists.unnamed;
  return isAddress(operand) ? operand : basename(operand);
};

const written = (
  { operand, format, out, review: asked }: CheckOptions,
  document: StatementDocument,
  review: StatementReview,
  { stdout }: Io,
): string => {
  const source = sourceOf(operand);
  switch (format) {
    case "json":
      return `${JSON.stringify(review, null, out === undefined && !stdout.isTerminal ? undefined : 2)}\n`;
    case "html":
      return statementReport(document, review, { source, ...(asked.asOf && { asOf: asked.asOf }) });
    case "text":
      return statementText(source, review, {
        pages: document.pages?.length,
        all: asked.frameworks !== undefined,
        columns: stdout.columns,
      });
  }
};

const isReaderError = (error: unknown): error is Error => (error as { _tag?: unknown } | null)?._tag === "ReaderError";

const reviewOf = async (document: StatementDocument, { reader, review }: CheckOptions): Promise<StatementReview> => {
  if (!reader) return reviewStatement(document, review);
  try {
    return await reviewWith(reader, document, review);
  } catch (error) {
    throw isReaderError(error) ? new CannotRun(error.message.replace(/\.$/, "")) : error;
  }
};

/** `manumit check FILE|URL`: what a statement says, held against the laws that ask for it. */
export const checkCommand: Command = async (args, io) => {
  const options = await readCheckOptions(args, io);
  const document = await readStatement(options.operand, io);
  const text = written(options, document, await reviewOf(document, options), io);
  await writeDocument(text, options.out, io);
  return 0;
};
