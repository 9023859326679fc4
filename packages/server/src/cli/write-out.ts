import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { deliver } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import { words } from "../words/en.js";
import { cannotUseFile } from "./cannot-run.js";
import type { Destination } from "./destination.js";
import { fanOut } from "./fan-out.js";
import type { Io } from "./io.js";

const isFileError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException)?.syscall === "string";

/** Writes a file, which appears under its name only when it is complete. */
export const writeFile = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const partial = `${file}.part`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await pipeline(chunks, createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw isFileError(error) ? cannotUseFile(file, error) : error;
  }
};

const writeOne = async (
  assessments: AsyncIterable<Assessment>,
  { file, format }: Destination,
  asOf: string,
  stdout: Io["stdout"],
): Promise<void> => {
  const chunks = deliver(assessments, format, { asOf });
  if (file !== "-") return writeFile(file, chunks);
  for await (const chunk of chunks) await stdout.write(chunk);
};

/** Whether one of the destinations is standard output, where nothing else should go then. */
export const takesStdout = (destinations: readonly Destination[]): boolean =>
  destinations.some(({ file }) => file === "-");

/** Tells which files were written. */
export const tellWritten = async (destinations: readonly Destination[], { stderr }: Pick<Io, "stderr">) => {
  for (const { file } of destinations) if (file !== "-") await stderr.write(`${words.cli.wrote(file)}\n`);
};

/** Writes assessments to every destination in one pass. */
export const writeOut = (
  assessments: AsyncIterable<Assessment>,
  destinations: readonly Destination[],
  asOf: string,
  { stdout }: Pick<Io, "stdout">,
): Promise<void> =>
  fanOut(
    assessments,
    destinations.map((destination) => (branch) => writeOne(branch, destination, asOf, stdout)),
  );
