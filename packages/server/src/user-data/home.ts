import { homedir } from "node:os";
import { join } from "node:path";

/** The folder for what the user loaded: MANUMIT_HOME, else the data folder of the account as the XDG rules have it. */
export const userDataFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env.MANUMIT_HOME || join(env.XDG_DATA_HOME || join(homedir(), ".local", "share"), "manumit");
