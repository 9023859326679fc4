import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { ownFile } from "../package-files.js";
import { words } from "../words/en.js";
import { CannotRun } from "./cannot-run.js";

const ended = (worker: Worker) => once(worker, "exit");

/**
 * Runs the command in several processes that share its port, and starts another where one falls. Ends when `stopAsked`
 * resolves and every process has finished its answers.
 *
 * @throws CannotRun when the first of them does not come up; it has said why itself.
 */
export const serveWithWorkers = async (
  argv: readonly string[],
  count: number,
  announce: (port: number) => Promise<void>,
  stopAsked: Promise<unknown>,
): Promise<void> => {
  cluster.setupPrimary({ exec: ownFile("bin/manumit.js"), args: [...argv] });
  let stopping = false;
  const start = (): Worker => {
    const worker = cluster.fork();
    let up = false;
    worker.once("listening", () => (up = true));
    // One that never came up would not come up the next time either.
    worker.once("exit", () => up && !stopping && start());
    return worker;
  };
  const first = start();
  const address = await Promise.race([once(first, "listening").then(([at]) => at), ended(first).then(() => undefined)]);
  if (!address) throw new CannotRun(words.cli.cannot.worker);
  for (let started = 1; started < count; started++) start();
  await announce(address.port);

  await stopAsked;
  stopping = true;
  const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
  const all = Promise.all(workers.map(ended));
  for (const worker of workers) worker.process.kill("SIGTERM");
  await all;
};
