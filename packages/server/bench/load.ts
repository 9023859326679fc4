import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const autocannon = fileURLToPath(import.meta.resolve("autocannon"));

/** What autocannon tells of a run, as far as it is used. */
interface Load {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number };
  readonly errors: number;
  readonly non2xx: number;
}

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a program that prints its address and gives that address. */
export const startServer = async (args: readonly string[]): Promise<Server> => {
  const server: ChildProcess = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  for await (const part of server.stdout!) {
    printed += part;
    const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
    if (!url) continue;
    return {
      url,
      async stop() {
        server.kill("SIGTERM");
        await once(server, "exit");
      },
    };
  }
  throw new Error(`${args.join(" ")} ended before it listened`);
};

/** Posts the same body over 50 connections, from a process of its own. */
export const load = async (url: string, body: string, seconds: number): Promise<Load> => {
  const cannon = spawn(
    process.execPath,
    [
      autocannon,
      "--json",
      "-c",
      "50",
      "-d",
      String(seconds),
      "-m",
      "POST",
      "-H",
      "content-type=application/json",
      "-b",
      body,
      url,
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  return JSON.parse(await text(cannon.stdout)) as Load;
};
