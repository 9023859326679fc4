import { readFile } from "node:fs/promises";
import type { SharedFinding } from "@manumit/core";
import { words } from "../../../words/en.js";
import { CannotRun, cannotUseFile } from "../../cannot-run.js";
import type { Io } from "../../io.js";

/** The text of a file, or of standard input for `-`. */
export const readText = async (file: string, io: Io): Promise<string> => {
  if (file === "-") {
    const decoder = new TextDecoder();
    let text = "";
    for await (const part of io.stdin) text += decoder.decode(part, { stream: true });
    return text;
  }
  return readFile(file, "utf8").catch((error) => {
    throw cannotUseFile(file, error);
  });
};

/** The findings of a JSON array or of lines of JSON. What is in them is checked where they are sealed. */
export const readFindings = async (file: string, io: Io): Promise<SharedFinding[]> => {
  const text = (await readText(file, io)).trim();
  try {
    if (text.startsWith("[")) return JSON.parse(text);
    return text
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } catch (error) {
    throw new CannotRun(words.share.cannot.notFindings(file, (error as Error).message));
  }
};
