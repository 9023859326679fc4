import { rollBack } from "../../../user-data/kept-lists.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { oneLine } from "../../terminal-text.js";

const { lists: text, cannot } = words.cli;

/** `manumit lists rollback LIST`: the edition before the one in use. */
export const rollBackList: Command = async (args, io) => {
  const list = readArguments(args, {}, [text.operand]).operands[0]!;
  const before = await rollBack(list, io.env);
  if (before === undefined) throw new CannotRun(cannot.notFetched(list));
  await io.stdout.write(`${oneLine(text.rolledBack(list, before === "shipped" ? undefined : before.edition))}\n`);
  return 0;
};
