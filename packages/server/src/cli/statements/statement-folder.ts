import { readdir, realpath, stat } from "node:fs/promises";
import { extname, isAbsolute, join, sep } from "node:path";
import { words } from "../../words/en.js";
import { CannotRun, cannotUseFile } from "../cannot-run.js";

/** The endings of documents that are read; the first is taken where there are several for one supplier. */
const endings = [".pdf", ".docx", ".html", ".htm", ".txt", ".md"];

/** A folder of statements: files called as suppliers' ids, or as rows name them. */
export interface StatementFolder {
  /** The file of that supplier id, if there is one. */
  ofSupplier(id: string): string | undefined;
  /**
   * The file that a row names, which may lie in a folder below.
   *
   * @throws CannotRun for a file that is not there, or lies outside the folder, also by a link.
   */
  named(name: string): Promise<string>;
}

const stemOf = (file: string) => file.slice(0, file.length - extname(file).length);

const listed = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

const outside = (name: string) => new CannotRun(words.cli.cannot.outside(name));

/** @throws CannotRun where there is no such folder or it may not be read. */
export const openStatementFolder = async (folder: string): Promise<StatementFolder> => {
  const root = await realpath(folder).catch((error) => {
    throw cannotUseFile(folder, error);
  });
  if (!(await stat(root)).isDirectory()) throw new CannotRun(words.cli.cannot.noFolder(folder));
  const byStem = new Map<string, string>();
  const files = await listed(root).catch((error) => {
    throw cannotUseFile(folder, error);
  });
  const rank = (file: string) => endings.indexOf(extname(file).toLowerCase());
  for (const file of files.filter((each) => rank(each) >= 0).sort((a, b) => rank(a) - rank(b))) {
    if (!byStem.has(stemOf(file))) byStem.set(stemOf(file), join(root, file));
  }
  return {
    // Looked up in what the folder holds, never put together from an id: an id cannot lead out of it.
    ofSupplier: (id) => byStem.get(id),
    async named(name) {
      if (isAbsolute(name) || /^[a-z]:|\0/i.test(name)) throw outside(name);
      const file = await realpath(join(root, name.replaceAll("\\", "/"))).catch((error: NodeJS.ErrnoException) => {
        throw error.code === "ENOENT" && !name.split(/[\\/]/).includes("..")
          ? cannotUseFile(name, error)
          : outside(name);
      });
      if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) throw outside(name);
      return file;
    },
  };
};
