import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { type AppOptions, createApp } from "./app.js";
import { stopGracefully } from "./stop-gracefully.js";

/** Where to listen, beside how the service is set up. */
export interface ListenOptions extends AppOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on: `127.0.0.1` for this computer alone, `0.0.0.0` for everybody who can reach it. */
  readonly host: string;
}

/** A service that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, finishes the answers under way for up to `graceMs`, then ends them. */
  stop(graceMs?: number): Promise<void>;
}

const second = 1_000;

/** A client that sends its request, or takes its answer, slower than this holds nothing for longer. */
const limits = { headersTimeout: 10 * second, requestTimeout: 300 * second, keepAliveTimeout: 65 * second } as const;
const idleSocketMs = 120 * second;

const listening = (server: Server, port: number, host: string) =>
  new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Starts the service on a socket.
 *
 * @throws the error of the socket, such as `EADDRINUSE` where the port is taken.
 * @example
 * ```ts
 * const { port, stop } = await listen({ port: 8787, host: "127.0.0.1" });
 * console.log(`http://localhost:${port}`);
 * process.once("SIGTERM", () => stop());
 * ```
 */
export const listen = async (options: ListenOptions): Promise<Listening> => {
  const { app, close } = await createApp(options);
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: limits }) as Server;
  server.setTimeout(idleSocketMs);
  const port = await listening(server, options.port, options.host);
  return {
    port,
    async stop(graceMs = 10 * second) {
      await stopGracefully(server, graceMs);
      await close();
    },
  };
};
