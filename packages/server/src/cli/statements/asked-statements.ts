import { extractDocument, type IntakeRow } from "@manumit/adapters";
import type { StatementDocument } from "@manumit/core";
import { type DocumentThreads, documentThreads } from "../../documents/document-threads.js";
import type { RowToScreen } from "../../screening/row-to-screen.js";
import { ownBytes } from "../../statement/held-source.js";
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

/** Bytes of a file; no longer document is read. */
const mostHeld = 50_000_000;

/** Half of it for a document to arrive. */
const cost = { time: 60_000, memory: 1_024 };

/** The statements that a screening was asked to read, and how that went. */
export interface AskedStatements {
  gather(rows: AsyncIterable<IntakeRow>): AsyncIterable<RowToScreen>;
  readonly unread: number;
  readonly read: number;
  close(): Promise<void>;
}

/** Text alone, which takes nobody long to read; what it is called counts only where its content does not say otherwise. */
const isPlain = (bytes: Uint8Array, filename: string): boolean =>
  /\.(?:txt|md)$/i.test(filename) && !/^(?:%PDF|PK|\s*<)/.test(new TextDecoder().decode(bytes.subarray(0, 64)));

/** In a thread, so that a document that takes for ever is left and the rest goes on. */
const readFile = async (
  file: string,
  threads: DocumentThreads,
  signal: AbortSignal,
  io: Io,
): Promise<StatementDocument> => {
  const { bytes: pieces, filename = "", size = 0 } = await openInput(file, io);
  // Refused while it is read, and not held before.
  if (size > mostHeld) return extractDocument(pieces, { filename });
  const bytes = await ownBytes(pieces);
  if (isPlain(bytes, filename)) return extractDocument(bytes, { filename });
  return threads.run("readSource", { kind: "file", bytes, filename }, { signal, transfer: [bytes.buffer] });
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
  const { signal } = new AbortController();
  const threads = documentThreads(cost, signal);
  const sources: StatementSources = {
    ...(folder !== undefined && { folder: await openStatementFolder(folder) }),
    ...(fetch && {
      fetch: politely((url) => threads.run("readSource", { kind: "url", url }, { signal }), { pauseMs }),
    }),
    readFile: (file) => readFile(file, threads, signal, io),
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
    close: () => threads.close(),
    get read() {
      return tally.read;
    },
    get unread() {
      return tally.unread;
    },
  };
};
