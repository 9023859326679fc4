import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type Listening, type ListenOptions, listen } from "./listen.js";

const running: Listening[] = [];
const start = async (options: Partial<ListenOptions> = {}) => {
  const service = await listen({ port: 0, host: "127.0.0.1", ...options });
  running.push(service);
  return service;
};
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.stop(0)));
});

const rows = (count: number) => "Alpha Mills,Italy\n".repeat(count);

/** A screening whose file is sent row by row for as long as `open` is true. */
const slowScreening = (port: number) => {
  const sending = { open: true };
  const sent = request({
    port,
    method: "POST",
    path: "/v1/screenings",
    headers: { "content-type": "text/csv", connection: "keep-alive" },
  });
  sent.write("Supplier,Country\n");
  const send = async () => {
    while (sending.open) {
      sent.write(rows(100));
      await wait(5);
    }
    sent.end();
  };
  return { sending, sent, send };
};

const textOf = async (stream: AsyncIterable<Buffer>) => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString();
};

test("a stop finishes the answer under way, and takes no new connection meanwhile", async () => {
  const { port, stop } = await start();
  const { sending, sent, send } = slowScreening(port);
  const done = send();
  const [answer] = await once(sent, "response");
  const text = textOf(answer);
  const stopped = stop(10_000);
  await wait(50);
  await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  sending.open = false;
  await done;
  await stopped;
  expect(JSON.parse((await text).trimEnd().split("\n").at(-1)!)).toHaveProperty("summary");
});

test("a stop waits no longer than it was told to", async () => {
  const { port, stop } = await start();
  const { sending, sent, send } = slowScreening(port);
  sent.on("error", () => {});
  const done = send();
  const [answer] = await once(sent, "response");
  const text = textOf(answer).catch((error: Error) => error);
  const before = performance.now();
  await stop(100);
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(await text).toBeInstanceOf(Error);
  sending.open = false;
  await done;
});

test("a stop does not wait for a connection that is only kept alive", async () => {
  const { port, stop } = await start();
  await (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
  const before = performance.now();
  await stop(10_000);
  expect(performance.now() - before).toBeLessThan(2_000);
});

test("a client that sends its whole file before it reads a byte of the answer gets all of it", async () => {
  const { port } = await start();
  // More than the buffers of two sockets hold, in and out.
  const count = 20_000;
  const body = `Supplier,Country,Notes\n${`Alpha Mills,Italy,${"x".repeat(1_000)}\n`.repeat(count)}`;
  const socket = connect(port, "127.0.0.1");
  socket.pause();
  const head = `POST /v1/screenings HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: text/csv\r\ncontent-length: ${body.length}\r\n\r\n`;
  await new Promise<void>((resolve) => socket.write(head + body, () => resolve()));
  const text = await textOf(socket);
  expect(text).toContain(`"summary":{"assessed":${count}`);
}, 60_000);

test("a client that goes away halfway is no fault of the house", async () => {
  const reported: unknown[] = [];
  const { port } = await start({ report: (error) => reported.push(error) });
  for (const path of ["/v1/assessments", "/v1/screenings", "/"]) {
    const socket = connect(port, "127.0.0.1");
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"id":`,
    );
    await wait(30);
    socket.destroy();
  }
  await wait(100);
  expect(reported).toEqual([]);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test("a chunked body without a length is held to the limit", async () => {
  const { port } = await start({ bodyLimit: 1_000 });
  const sent = request({
    port,
    method: "POST",
    path: "/v1/assessments",
    headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
  });
  sent.on("error", () => {});
  for (let part = 0; part < 5; part++) sent.write(" ".repeat(500));
  const [answer] = await once(sent, "response");
  expect(answer.statusCode).toBe(413);
  sent.destroy();
});

test("a port that is taken is an error of its code", async () => {
  const { port } = await start();
  await expect(start({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("while a large file is screened others are answered at once", async () => {
  const { port } = await start();
  let screened = false;
  const screening = fetch(`http://127.0.0.1:${port}/v1/screenings`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: `Supplier,Country\n${rows(20_000)}`,
  }).then(async (answer) => {
    await answer.text();
    screened = true;
  });
  for (let asked = 0; asked < 5; asked++) await (await fetch(`http://127.0.0.1:${port}/healthz`)).text();
  expect(screened).toBe(false);
  await screening;
}, 60_000);
