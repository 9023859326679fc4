import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { words } from "../words/en.js";
import { CannotRun, cannotUseFile } from "./cannot-run.js";
import type { Io } from "./io.js";

/** A file to read: its bytes, its name where it has one, and its size where that is known. */
export interface InputFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly filename?: string;
  readonly size?: number;
}

/** Opened when the first byte is asked for, so that a command that fails before leaves nothing open. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 262_144 });
  } catch (error) {
    throw cannotUseFile(file, error);
  }
}

/**
 * Opens a file, or standard input for `-`.
 *
 * @throws CannotRun when there is none or it may not be read.
 */
export const openInput = async (file: string, { stdin }: Pick<Io, "stdin">): Promise<InputFile> => {
  if (file === "-") return { bytes: stdin };
  try {
    const info = await stat(file);
    if (info.isDirectory()) throw new CannotRun(words.cli.cannot.folder(file));
    return {
      bytes: bytesOf(file),
      filename: basename(file),
      // A pipe or a device has no size that says how much will come.
      ...(info.isFile() && { size: info.size }),
    };
  } catch (error) {
    throw error instanceof CannotRun ? error : cannotUseFile(file, error);
  }
};

const isMapping = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((field) => typeof field === "string");

/** The mapping from odd headings to fields, from its JSON file. */
export const readMapping = async (file: string): Promise<Record<string, string>> => {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw cannotUseFile(file, error);
  }
  try {
    const mapping: unknown = JSON.parse(text);
    if (isMapping(mapping)) return mapping;
  } catch {
    // Said below: text that is no JSON is no mapping either.
  }
  throw new CannotRun(words.cli.cannot.map(file));
};
