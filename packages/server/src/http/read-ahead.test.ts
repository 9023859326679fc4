import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { readAhead } from "./read-ahead.js";

const source = (chunks: number) => {
  const log = { read: 0, closed: false };
  async function* body() {
    try {
      for (let chunk = 0; chunk < chunks; chunk++) {
        log.read++;
        yield new Uint8Array([chunk]);
      }
    } finally {
      log.closed = true;
    }
  }
  return { log, body: body() };
};

const taken = async (bytes: AsyncIterable<Uint8Array>) => {
  const firsts: (number | undefined)[] = [];
  for await (const [first] of bytes) firsts.push(first);
  return firsts;
};

test("bytes come in their order whether they were read ahead or not", async () => {
  const { body } = source(5);
  const ahead = readAhead(body);
  ahead.readOn();
  await wait(1);
  expect(await taken(ahead.bytes)).toEqual([0, 1, 2, 3, 4]);
});

test("nothing is read before it is asked for", async () => {
  const { body, log } = source(5);
  readAhead(body);
  await wait(1);
  expect(log.read).toBe(0);
});

test("reading on stops when somebody takes again", async () => {
  const { body, log } = source(1_000);
  const ahead = readAhead(body);
  const taker = ahead.bytes[Symbol.asyncIterator]();
  await taker.next();
  ahead.readOn();
  await taker.next();
  await wait(1);
  expect(log.read).toBeLessThan(10);
});

test("an error is thrown after the bytes that came before it", async () => {
  async function* broken() {
    yield new Uint8Array([7]);
    throw new Error("the line went dead");
  }
  const ahead = readAhead(broken());
  ahead.readOn();
  await wait(1);
  const taker = ahead.bytes[Symbol.asyncIterator]();
  expect((await taker.next()).value).toEqual(new Uint8Array([7]));
  await expect(taker.next()).rejects.toThrow("the line went dead");
});

test("a taker that leaves early closes the body", async () => {
  const { body, log } = source(5);
  for await (const _ of readAhead(body).bytes) break;
  expect(log.closed).toBe(true);
});
