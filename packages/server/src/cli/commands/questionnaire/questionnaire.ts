import { words } from "../../../words/en.js";
import { CannotRun } from "../../cannot-run.js";
import type { Command } from "../../command.js";
import { compareAction } from "./compare.js";
import { exportAction } from "./export.js";
import { reviewAction } from "./review.js";

const { questionnaire: text, cli } = words;

const actions = {
  export: exportAction,
  review: reviewAction,
  compare: compareAction,
} as const satisfies Record<string, Command>;

const isAction = (name: string): name is keyof typeof actions => Object.hasOwn(actions, name);

/** `manumit questionnaire`: what suppliers are asked, and what their answers come to. */
export const questionnaireCommand: Command = async ([action, ...args], io) => {
  if (action === undefined) throw new CannotRun(cli.cannot.needs(text.operands.action));
  if (!isAction(action)) throw new CannotRun(text.cannot.action(action, Object.keys(actions)));
  return actions[action](args, io);
};
