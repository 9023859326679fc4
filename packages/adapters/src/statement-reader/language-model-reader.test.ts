import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { classifySentences, type SentenceReading, segment } from "@manumit/core";
import { afterEach, describe, expect, test } from "vitest";
import { languageModelReader } from "./language-model-reader.js";
import { reviewWith } from "./statement-reader.js";

const text =
  "This statement was approved by the Board of Example Foods Limited on 12 May 2026. We trained 40 buyers in 2025. We like tea.";

type Asked = { model: string; messages: { role: string; content: string }[] };

let server: Server | undefined;
afterEach(() => server?.close());

const claim = (n: number, quote: string, more: object = {}) => ({ n, quote, criteria: ["riskMitigation"], ...more });

/** A model service that answers each request in turn by `answers`; the last one again and again. */
const serviceOf = async (...answers: ((response: ServerResponse, asked: Asked) => void)[]) => {
  const asked: { body: Asked; key: string | undefined; url: string | undefined }[] = [];
  server = createServer(async (incoming: IncomingMessage, response) => {
    let body = "";
    for await (const piece of incoming) body += piece;
    const parsed = JSON.parse(body) as Asked;
    asked.push({ body: parsed, key: incoming.headers.authorization, url: incoming.url });
    (answers[asked.length - 1] ?? answers.at(-1))?.(response, parsed);
  });
  await new Promise<void>((done) => server!.listen(0, "127.0.0.1", done));
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
};

const answer = (content: unknown) => (response: ServerResponse) => {
  response.setHeader("content-type", "application/json");
  const said = typeof content === "string" ? content : JSON.stringify(content);
  response.end(JSON.stringify({ choices: [{ message: { content: said } }] }));
};
const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end("{}");

const decided = ({ criteria }: SentenceReading) =>
  Object.entries(criteria).flatMap(([criterion, { decision }]) => (decision ? [criterion] : []));

const good = answer({
  sentences: [
    claim(1, "approved by the Board", { criteria: ["approval"], status: "implemented" }),
    claim(2, "We trained 40 buyers", { status: "implemented" }),
  ],
});

describe("a language model as reader", () => {
  test("reads each sentence, with the key, the model and the sentences as data", async () => {
    const { baseUrl, asked } = await serviceOf(good);
    const reader = languageModelReader({ baseUrl: `${baseUrl}/`, model: "m", apiKey: "k" });
    const readings = await reader.read(segment(text));
    expect(readings.map(decided)).toEqual([["approval"], ["riskMitigation"], []]);
    expect(readings.map((reading) => reading.status)).toEqual(["implemented", "implemented", "none"]);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ key: "Bearer k", url: "/v1/chat/completions", body: { model: "m" } });
    expect(asked[0]?.body.messages[1]?.content).toContain("[2] We trained 40 buyers in 2025.");
  });

  test("takes the place of the classifier in a review; the formal facts stay the library's", async () => {
    const { baseUrl } = await serviceOf(good);
    const review = await reviewWith(languageModelReader({ baseUrl, model: "m" }), text, { frameworks: ["uk.s54"] });
    expect(review.facts.approval?.date).toBe("2026-05-12");
    const finding = review.frameworks[0]?.findings.find(({ requirement }) => requirement === "uk.s54.training");
    expect(finding?.quotes[0]?.text).toBe("We trained 40 buyers in 2025.");
    expect(review.sentences).toHaveLength(3);
  });

  test("drops what the statement does not say, what stands elsewhere, and what is no claim", async () => {
    const { baseUrl } = await serviceOf(
      answer({
        sentences: [
          claim(2, "We audited 900 factories"),
          claim(3, "We trained 40 buyers"),
          claim(9, "We like tea"),
          claim(3, ""),
          claim(3, "We like tea", { criteria: ["happiness"] }),
          claim(1, "Board  of\nExample Foods", { criteria: ["approval"] }),
        ],
      }),
    );
    const dropped: number[] = [];
    const reader = languageModelReader({ baseUrl, model: "m", onDropped: (count) => dropped.push(count) });
    expect((await reader.read(segment(text))).map(decided)).toEqual([["approval"], [], []]);
    expect(dropped).toEqual([5]);
  });

  test("asks in batches and keeps the order", async () => {
    const { baseUrl, asked } = await serviceOf((response, { messages }) => {
      const sentences = messages[1]!.content
        .split("\n")
        .map((line, at) => claim(at + 1, line.replace(/^\[\d+\] /, "")));
      answer({ sentences })(response);
    });
    const many = segment(Array.from({ length: 25 }, (_, i) => `We audited site number ${i}.`).join(" "));
    const readings = await languageModelReader({ baseUrl, model: "m", batch: 10 }).read(many);
    expect(asked).toHaveLength(3);
    expect(readings.every((reading) => decided(reading)[0] === "riskMitigation")).toBe(true);
    expect(readings[24]?.because[0]?.feature).toContain("number 24");
  });

  test("takes an answer in a fence, and asks once more for one that is no JSON", async () => {
    const { baseUrl, asked } = await serviceOf(
      answer("Sure! Here it is"),
      answer(`\`\`\`json\n${JSON.stringify({ sentences: [claim(2, "40 buyers")] })}\n\`\`\``),
    );
    const readings = await languageModelReader({ baseUrl, model: "m" }).read(segment(text));
    expect([decided(readings[1]!), asked.length]).toEqual([["riskMitigation"], 2]);
  });

  test("asks again where the service is overloaded", async () => {
    const { baseUrl, asked } = await serviceOf(status(500), good);
    await languageModelReader({ baseUrl, model: "m" }).read(segment(text));
    expect(asked).toHaveLength(2);
  });

  test.each([
    ["unavailable", status(500), 3],
    ["refused", status(401), 1],
    ["malformed", answer("no"), 2],
    ["malformed", answer({ readings: [] }), 2],
    ["malformed", (response: ServerResponse) => response.end("<html>"), 1],
    ["malformed", (response: ServerResponse) => response.end("x".repeat(3_000_000)), 1],
    ["timeout", () => {}, 1],
  ] as const)("fails as %s", async (reason, how, tries) => {
    const { baseUrl, asked } = await serviceOf(how);
    const reader = languageModelReader({ baseUrl, model: "m", timeout: 1_500 });
    await expect(reader.read(segment(text))).rejects.toMatchObject({ _tag: "ReaderError", reason });
    expect(asked).toHaveLength(tries);
    server?.closeAllConnections();
  });

  test("ends when it is no longer wanted, with the caller's reason", async () => {
    const { baseUrl } = await serviceOf(() => {});
    const stop = new AbortController();
    const reading = languageModelReader({ baseUrl, model: "m" }).read(segment(text), { signal: stop.signal });
    stop.abort(new Error("gone"));
    await expect(reading).rejects.toThrow("gone");
    server?.closeAllConnections();
  });

  test("refuses an address that is none", async () => {
    const reader = languageModelReader({ baseUrl: "file:///etc", model: "m" });
    await expect(reader.read(segment(text))).rejects.toMatchObject({ reason: "refused" });
  });
});

test("any reader may take the classifier's place, and must read every sentence", async () => {
  const own = { read: async (sentences: Parameters<typeof classifySentences>[0]) => classifySentences(sentences) };
  const { sentences } = await reviewWith(own, text, { previous: text });
  expect(sentences).toHaveLength(3);
  await expect(reviewWith({ read: async () => [] }, text)).rejects.toThrow(RangeError);
});
