import type { Io } from "./io.js";

/** 0 done, 1 done but some rows refused, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** One command of the tool: what it does with the arguments that follow its name. */
export type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;
