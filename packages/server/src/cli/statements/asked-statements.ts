import { extractDocument, fetchDocument, type IntakeRow } from "@manumit/adapters";
import type { RowToScreen } from "../../screening/row-to-screen.js";
import { words } from "../../words/en.js";
import { openInput } from "../input-file.js";
import type { Io } from "../io.js";
import type { Progress } from "../progress.js";
import { placeText } from "../refused-line.js";
import { oneLine } from "../terminal-text.js";
import { gatherStatements, type StatementSources } from "./gather-statements.js";
import { politely } from "./polite-fetch.js";
import { openStatementFolder } from "./statement-folder.js";

const text = words.cli.screen;

/** Between two documents of one host. */
const pauseMs = 1_000;

/** The statements that a screening was asked to read, and how that went. */
export interface AskedStatements {
  gather(rows: AsyncIterable<IntakeRow>): AsyncIterable<RowToScreen>;
  readonly unread: number;
  readonly read: number;
}

const readFile = async (file: string, io: Io) => {
  const { bytes, filename = "" } = await openInput(file, io);
  return extractDocument(bytes, { filename });
};

/**
 * What `--statements DIR` and `--fetch-statements` ask for; undefined where neither is given.
 *
 * @throws CannotRun where there is no such folder.
 */
export const askedStatements = async (
  { folder, fetch }: { folder: string | undefined; fetch: boolean },
  progress: Progress,
  io: Io,
): Promise<AskedStatements | undefined> => {
  if (folder === undefined && !fetch) return undefined;
  const tally = { read: 0, unread: 0 };
  const sources: StatementSources = {
    ...(folder !== undefined && { folder: await openStatementFolder(folder) }),
    ...(fetch && { fetch: politely((url) => fetchDocument(url), { pauseMs }) }),
    readFile: (file) => readFile(file, io),
    async report({ at, supplier: { id, name } }, kind, reason) {
      if (kind === "unread") tally.unread++;
      await progress.clear();
      const line = text.statement[kind](placeText(at), `${name} (${id})`, reason.replace(/\.$/, ""));
      await io.stderr.write(`${oneLine(line)}\n`);
    },
  };
  return {
    async *gather(rows) {
      for await (const row of gatherStatements(rows, sources)) {
        if (row.kind === "supplier" && row.evidence) tally.read++;
        yield row;
      }
    },
    get read() {
      return tally.read;
    },
    get unread() {
      return tally.unread;
    },
  };
};
