import { extname } from "node:path";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";

const { cannot } = words.cli;

/** The forms in which a document for one reader is written: to a terminal, for a program, to look at. */
export const documentFormats = ["text", "json", "html"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

const byEnding: Readonly<Record<string, DocumentFormat>> = {
  "": "text",
  ".txt": "text",
  ".html": "html",
  ".htm": "html",
  ".json": "json",
};

/**
 * The form that `--format` asks for, else the one that the name of the output ends in; text where neither says anything.
 *
 * @throws CannotRun for a format or an ending that is none: what is called card.pdf must not hold text.
 */
export const documentFormat = (format: string | undefined, out: string | undefined): DocumentFormat => {
  if (format === undefined) {
    const known = byEnding[extname(out ?? "").toLowerCase()];
    if (known) return known;
    throw new CannotRun(cannot.ending(out!, ["txt", "html", "json"]));
  }
  const known = documentFormats.find((each) => each === format);
  if (known) return known;
  throw new CannotRun(cannot.format(format, documentFormats));
};
