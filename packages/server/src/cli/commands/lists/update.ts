import { readFile } from "node:fs/promises";
import {
  fetchOfficialList,
  ListUpdateError,
  type OfficialList,
  officialList,
  officialLists,
  readOfficialList,
} from "@manumit/adapters";
import type { ListEdition } from "@manumit/core";
import { heldEdition } from "../../../lists/held-edition.js";
import { keepEdition, keptEditions } from "../../../user-data/kept-lists.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun, cannotUseFile } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import type { Io } from "../../io.js";
import { oneLine } from "../../terminal-text.js";

const { lists: text, cannot } = words.cli;

/** As many names of a comparison as a person reads. */
const namesShown = 20;

const chosen = (ids: readonly string[]): OfficialList[] =>
  ids.map((id) => {
    const found = officialList(id);
    if (found !== undefined) return found;
    const known = officialLists().map(({ list }) => list);
    throw new CannotRun(cannot.officialList(id, [...known, "opensanctions-COLLECTION"]));
  });

/** A file that was saved from the publisher by hand is checked as the publisher's answer would be. */
const saved = async (file: string) => ({
  status: 200,
  contentType: "",
  bytes: await readFile(file).catch((error) => {
    throw cannotUseFile(file, error);
  }),
});

const change = (sign: string, names: readonly string[]): string[] => [
  ...names.slice(0, namesShown).map((name) => `  ${sign} ${oneLine(name)}`),
  ...(names.length > namesShown ? [`  ${sign} ${text.more(names.length - namesShown)}`] : []),
];

const updateOne = async (
  list: OfficialList,
  held: ListEdition | undefined,
  given: { from: string | undefined; force: boolean },
  io: Io,
): Promise<boolean> => {
  try {
    const received = given.from === undefined ? await fetchOfficialList(list) : await saved(given.from);
    const { edition, diff } = await readOfficialList(list, received, {
      retrieved: io.today(),
      force: given.force,
      ...(held && { held }),
    });
    const kept = await keepEdition(edition, received.bytes, io.env);
    const lines = [
      oneLine(text.updated(list.list, edition.edition, edition.listings.length, kept)),
      ...change(
        "+",
        diff.added.map(({ name }) => name),
      ),
      ...change(
        "-",
        diff.removed.map(({ name }) => name),
      ),
      ...change(
        "~",
        diff.changed.map(({ after }) => after.name),
      ),
    ];
    await io.stdout.write(`${lines.join("\n")}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof ListUpdateError)) throw error;
    await io.stderr.write(`${oneLine(text.notTaken(list.list, held?.edition))}\n`);
    for (const { check, why } of error.faults) await io.stderr.write(`  ${oneLine(text.fault(check, why))}\n`);
    return false;
  }
};

/** `manumit lists update`: fetches official lists and takes those editions that are whole; the others stay as they are. */
export const updateLists: Command = async (args, io) => {
  const names = args.filter((each, at) => !each.startsWith("-") && args[at - 1] !== "--from");
  const options = { from: { type: "string" }, force: { type: "boolean" } } as const;
  const { values, operands } = readArguments(args, options, names.length > 0 ? [text.operand] : []);
  const { from, force = false } = values;
  const lists = operands.length > 0 ? chosen(operands) : officialLists().filter(({ onlyByName }) => !onlyByName);
  if (from !== undefined && lists.length !== 1) throw new CannotRun(cannot.fromOne);
  const kept = await keptEditions(io.env);
  let taken = 0;
  for (const list of lists) if (await updateOne(list, heldEdition(list.list, kept), { from, force }, io)) taken++;
  return taken === lists.length ? 0 : taken > 0 ? 1 : 2;
};
