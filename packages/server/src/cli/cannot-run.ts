import { words } from "../words/en.js";

/** Why a command cannot run at all, in one line for the person who gave it. */
export class CannotRun extends Error {
  readonly _tag = "CannotRun" as const;

  constructor(reason: string) {
    super(reason);
    this.name = "CannotRun";
  }
}

const { cannot } = words.cli;

/** An error of the file system as a reason that a person understands. */
export const cannotUseFile = (file: string, error: unknown): CannotRun => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new CannotRun(cannot.missing(file));
  if (code === "EISDIR") return new CannotRun(cannot.folder(file));
  if (code === "EACCES" || code === "EPERM") return new CannotRun(cannot.forbidden(file));
  return new CannotRun(cannot.file(file, message));
};
