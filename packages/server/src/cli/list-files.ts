import { basename, extname } from "node:path";
import { type IntakeError, parseListEdition } from "@manumit/adapters";
import type { ListEdition } from "@manumit/core";
import { keptEditions } from "../user-data/kept-lists.js";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";
import { openInput } from "./input-file.js";
import type { Io } from "./io.js";
import { oneLine } from "./terminal-text.js";

const text = words.cli.lists;

/** The option that names files of lists, for every command that screens. */
export const listOption = { type: "string", multiple: true } as const;

/** What a file is called is what its list is called: `us-uflpa-entity-list.csv` is an edition of that list. */
const listIdOf = (filename: string | undefined): string =>
  filename === undefined ? text.unnamed : basename(filename, extname(filename));

const placeOf = ({ at }: IntakeError): string =>
  [at?.line !== undefined && words.cli.screen.line(at.line), at?.column, at?.path].filter(Boolean).join(", ");

const isIntakeError = (error: unknown): error is IntakeError =>
  (error as Partial<IntakeError> | null)?._tag === "IntakeError";

const readListFile = async (file: string, io: Io): Promise<ListEdition> => {
  const { bytes, filename } = await openInput(file, io);
  try {
    return await parseListEdition(bytes, { list: listIdOf(filename) });
  } catch (error) {
    if (!isIntakeError(error)) throw error;
    const reason = error.message.replace(/\.$/, "");
    throw new CannotRun(words.cli.cannot.list(file, [placeOf(error), reason].filter(Boolean).join(": ")));
  }
};

/**
 * The lists that were fetched and the files that `--list` names, which go before them; says on standard error which
 * editions they are.
 *
 * @throws CannotRun for a file that is no list, with the place of the fault.
 */
export const readListFiles = async (files: readonly string[] = [], io: Io): Promise<ListEdition[]> => {
  const given: ListEdition[] = [];
  for (const file of files) given.push(await readListFile(file, io));
  const fetched = (await keptEditions(io.env)).filter(({ list }) => !given.some((edition) => edition.list === list));
  const editions = [...fetched, ...given];
  for (const { title, edition, listings } of editions)
    await io.stderr.write(`${oneLine(text.loaded(title, edition, listings.length))}\n`);
  return editions;
};
