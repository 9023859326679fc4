import { Hono } from "hono";
import { expect, test } from "vitest";
import { problemHandler } from "../problem/respond.js";
import { bodyJson } from "./body.js";

const app = new Hono().post("/", async (c) => c.json(await bodyJson(c.req, 20))).onError(problemHandler(() => {}));

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  app.request("/", { method: "POST", body, headers, duplex: "half" } as RequestInit);

const chunks = (...texts: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

test("a body within the limit is parsed, declared or chunked, with or without a byte order mark", async () => {
  expect(await (await post('{"a":1}')).json()).toEqual({ a: 1 });
  expect(await (await post('{"a":1}', { "content-length": "7" })).json()).toEqual({ a: 1 });
  expect(await (await post(chunks('\ufeff{"a":', '"é"}'))).json()).toEqual({ a: "é" });
});

test("a letter split between two chunks stays whole", async () => {
  const bytes = new TextEncoder().encode('"é"');
  const stream = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
      controller.close();
    },
  });
  expect(await (await post(stream)).json()).toBe("é");
});

test.each([
  ["by what it declares", "{}", { "content-length": "21" }],
  ["by what it sends", JSON.stringify("x".repeat(30)), {}],
])("a body too large is refused %s", async (_, body, headers) => {
  const answer = await post(body, headers);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ type: "/problems/body-too-large", status: 413 });
});

test.each(["", "{", "{'a':1}", "\u0000"])("%j is no JSON and is refused with where it goes wrong", async (body) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ type: "/problems/malformed-json", errors: [{ path: [] }] });
});
