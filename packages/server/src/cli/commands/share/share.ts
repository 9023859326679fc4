import { sharingFolder } from "../../../sharing/sharing-folder.js";
import { words } from "../../../words/en.js";
import { readArguments } from "../../arguments.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { exportAction } from "./export.js";
import { importAction } from "./import.js";
import { keysAction } from "./keys.js";
import { recallAction } from "./recall.js";
import { sideBySideLines } from "./side-by-side-text.js";

const { share: text } = words;

const listAction: Command = async (args, io) => {
  readArguments(args, {}, []);
  await io.stdout.write(sideBySideLines(await sharingFolder(io.env).received(), io.today()));
  return 0;
};

const actions = {
  keys: keysAction,
  export: exportAction,
  import: importAction,
  recall: recallAction,
  list: listAction,
} as const satisfies Record<string, Command>;

const isAction = (name: string): name is keyof typeof actions => Object.hasOwn(actions, name);

/** `manumit share`: findings about suppliers, sealed for other organisations and opened from them. */
export const shareCommand: Command = async ([action, ...args], io) => {
  if (action === undefined) throw new CannotRun(text.cannot.needs(text.operands.action));
  if (!isAction(action)) throw new CannotRun(text.cannot.action(action, Object.keys(actions)));
  return actions[action](args, io);
};
