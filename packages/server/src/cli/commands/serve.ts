import cluster from "node:cluster";
import { listen } from "../../listen.js";
import { listsInUse } from "../../lists/lists-in-use.js";
import { collect } from "../../screening/collect.js";
import { screenFile } from "../../screening/screen-file.js";
import { ownReference } from "../../user-data/own-index.js";
import type { Screened } from "../../web/screened.js";
import { words } from "../../words/en.js";
import { readArguments, wholeNumber } from "../arguments.js";
import { CannotRun } from "../cannot-run.js";
import type { Command } from "../command.js";
import { openInput } from "../input-file.js";
import type { Io } from "../io.js";
import { listOption, readListFiles } from "../list-files.js";
import { serveWithWorkers } from "../workers.js";

const { cannot, serve } = words.cli;

/** The secret that cXML documents must carry comes from the environment: a command line can be read by others. */
const cxmlSecretOf = ({ env }: Io): { cxmlSecret?: string } => {
  const cxmlSecret = env.MANUMIT_CXML_SECRET;
  if (cxmlSecret?.trim() === "") throw new CannotRun(cannot.emptySecret);
  return cxmlSecret === undefined ? {} : { cxmlSecret };
};

const options = {
  port: { type: "string", default: "8787" },
  host: { type: "string", default: "127.0.0.1" },
  workers: { type: "string", default: "1" },
  show: { type: "string" },
  list: listOption,
} as const;

/** Suppliers of the shown file that the page lists. */
const suppliersShown = 100;

const screenShown = async (file: string, context: object, io: Io): Promise<Screened> => {
  const { bytes, filename } = await openInput(file, io);
  const reading = filename === undefined ? {} : { filename };
  const screening = screenFile(bytes, reading, { ...context, asOf: io.today() });
  return { ...(await collect(screening, suppliersShown)), source: file };
};

const socketProblem = (error: unknown, port: number, host: string): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return new CannotRun(cannot.port(port));
  if (code === "EACCES") return new CannotRun(cannot.portForbidden(port));
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return new CannotRun(cannot.host(host));
  return error;
};

const urlOf = (host: string, port: number) =>
  `http://${host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host}:${port}`;

/** `manumit serve`: the page and the API, until the program is asked to end. */
export const serveCommand: Command = async (args, io) => {
  const { values } = readArguments(args, options, []);
  const port = wholeNumber("--port", values.port, 0, 65_535);
  const workers = wholeNumber("--workers", values.workers, 1, 256);
  const cxmlSecret = cxmlSecretOf(io);
  const stopAsked = io.stopAsked();
  const announce = (at: number) => io.stdout.write(`${serve.ready(urlOf(values.host, at))}\n`);

  if (workers > 1 && cluster.isPrimary) {
    await serveWithWorkers(["serve", ...args], workers, announce, stopAsked);
    return 0;
  }
  const lists = await readListFiles(values.list, io);
  const context = await ownReference(io.env);
  const service = await listen({
    port,
    host: values.host,
    context,
    lists,
    ...cxmlSecret,
    ...(values.show !== undefined && {
      shown: await screenShown(values.show, { ...context, lists: listsInUse(lists).index }, io),
    }),
  }).catch((error) => {
    throw socketProblem(error, port, values.host);
  });
  if (cluster.isPrimary) await announce(service.port);
  await stopAsked;
  if (cluster.isPrimary && io.stderr.isTerminal) await io.stderr.write(`${serve.stopping}\n`);
  await service.stop();
  // What joins a worker to the first process would keep it alive.
  cluster.worker?.disconnect();
  return 0;
};
