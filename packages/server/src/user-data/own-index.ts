import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AssessmentContext, type InvalidInput, type PrevalenceIndex, readGsi } from "@manumit/core";
import { parse } from "csv-parse/sync";
import { words } from "../words/en.js";
import { userDataFolder } from "./home.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** A copy that is not what it should be; the message says where. */
export class UnusableCopy extends Error {
  readonly _tag = "UnusableCopy" as const;
}

const keptAs = (env: Environment) => join(userDataFolder(env), "reference", "gsi.csv");

const isInvalidInput = (error: unknown): error is InvalidInput =>
  (error as Partial<InvalidInput>)?._tag === "InvalidInput";

const readCopy = async (file: string): Promise<PrevalenceIndex> => {
  const text = await readFile(file);
  try {
    return readGsi(parse(text, { bom: true, columns: true, skip_empty_lines: true, trim: true }));
  } catch (error) {
    const first = isInvalidInput(error) ? error.issues[0] : undefined;
    const [row, column] = first?.path ?? [];
    // The heading is line 1 and the rows are counted from 0.
    const where = typeof row === "number" ? words.cli.reference.place(row + 2, String(column ?? "")) : "";
    throw new UnusableCopy(words.cli.cannot.copy(file, `${where}${first?.message ?? (error as Error).message}`));
  }
};

/**
 * Takes the user's own copy of the Global Slavery Index into the data folder, once it was read and found good.
 *
 * @throws UnusableCopy for a file that is not that index; the error of the file system for one that cannot be read.
 */
export const keepOwnIndex = async (
  file: string,
  env: Environment,
): Promise<{ index: PrevalenceIndex; file: string }> => {
  const index = await readCopy(file);
  const kept = keptAs(env);
  await mkdir(join(userDataFolder(env), "reference"), { recursive: true });
  await copyFile(file, kept);
  return { index, file: kept };
};

/** What the user loaded, as part of what assessments stand on; nothing where nothing was loaded. */
export const ownReference = async (env: Environment): Promise<Pick<AssessmentContext, "prevalence">> => {
  try {
    return { prevalence: await readCopy(keptAs(env)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
};
