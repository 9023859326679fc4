import { words } from "../../../words/en.js";
import { CannotRun } from "../../cannot-run.js";

const formats = ["text", "json"] as const;

/** @throws CannotRun for a format that is neither. */
export const textOrJson = (given: string | undefined): (typeof formats)[number] => {
  const format = formats.find((each) => each === (given ?? "text"));
  if (format === undefined) throw new CannotRun(words.cli.cannot.format(given!, formats));
  return format;
};
