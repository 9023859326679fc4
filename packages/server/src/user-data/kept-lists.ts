import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ListEdition, readListEdition } from "@manumit/core";
import { userDataFolder } from "./home.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** The editions that were taken of a list, oldest first; the last is in use. */
type History = readonly string[];

const folderOf = (env: Environment) => join(userDataFolder(env), "lists");

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

const readHistory = async (folder: string): Promise<History> => {
  try {
    return JSON.parse(await readFile(join(folder, "history.json"), "utf8"));
  } catch (error) {
    if (missing(error)) return [];
    throw error;
  }
};

/** A file appears under its name only when it is complete. */
const write = async (file: string, content: string | Uint8Array) => {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
};

const readEdition = async (folder: string, name: string): Promise<ListEdition> =>
  readListEdition(JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")));

/** The editions in use of the lists that were fetched. */
export const keptEditions = async (env: Environment): Promise<ListEdition[]> => {
  const lists = await readdir(folderOf(env)).catch((error) => {
    if (missing(error)) return [];
    throw error;
  });
  const editions = await Promise.all(
    lists.sort().map(async (list) => {
      const folder = join(folderOf(env), list);
      const current = (await readHistory(folder)).at(-1);
      return current === undefined ? [] : [await readEdition(folder, current)];
    }),
  );
  return editions.flat();
};

/** Keeps an edition with the file that it was read from, as the one in use. Its name holds its date and a hash of the file. */
export const keepEdition = async (edition: ListEdition, raw: Uint8Array, env: Environment): Promise<string> => {
  const folder = join(folderOf(env), edition.list);
  await mkdir(folder, { recursive: true });
  const name = `${edition.edition}-${createHash("sha256").update(raw).digest("hex").slice(0, 16)}`;
  await write(join(folder, `${name}.raw`), raw);
  await write(join(folder, `${name}.json`), JSON.stringify(edition));
  const history = (await readHistory(folder)).filter((each) => each !== name);
  await write(join(folder, "history.json"), JSON.stringify([...history, name]));
  return name;
};

/** Goes back to the edition before the one in use; before the first, to the one that ships. Undefined where none was taken. */
export const rollBack = async (list: string, env: Environment): Promise<ListEdition | "shipped" | undefined> => {
  const folder = join(folderOf(env), list);
  const history = await readHistory(folder);
  if (history.length === 0) return undefined;
  await write(join(folder, "history.json"), JSON.stringify(history.slice(0, -1)));
  const before = history.at(-2);
  return before === undefined ? "shipped" : readEdition(folder, before);
};
