import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { deliver } from "@manumit/adapters";
import type { Assessment } from "@manumit/core";
import { CannotRun, cannotUseFile } from "./cannot-run.js";
import type { Destination } from "./destination.js";
import { type Io, OutputClosed } from "./io.js";

const isFileError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException)?.syscall === "string";

/** A file appears under its name only when it is complete. */
const writeFile = async (file: string, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
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

/** The failure that the others followed from: when one destination fails, the stream that feeds the rest ends early. */
const causeOf = (failures: readonly unknown[]): unknown =>
  failures.find((error) => error instanceof CannotRun || error instanceof OutputClosed) ?? failures[0];

/** Writes assessments to every destination in one pass, no faster than the slowest takes them. */
export const writeOut = async (
  assessments: AsyncIterable<Assessment>,
  destinations: readonly Destination[],
  asOf: string,
  { stdout }: Pick<Io, "stdout">,
): Promise<void> => {
  const [only, ...others] = destinations;
  if (!only) {
    for await (const _ of assessments);
    return;
  }
  if (others.length === 0) return writeOne(assessments, only, asOf, stdout);
  const source = Readable.from(assessments);
  const results = await Promise.allSettled(
    destinations.flatMap((destination) => {
      const branch = new PassThrough({ objectMode: true });
      return [pipeline(source, branch), writeOne(branch, destination, asOf, stdout)];
    }),
  );
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  if (failures.length > 0) throw causeOf(failures);
};
