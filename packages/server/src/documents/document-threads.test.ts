import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../app.js";
import { documentThreads } from "./document-threads.js";

const limit = 700;
const { app, close } = await createApp({ documentTime: limit, today: () => "2026-11-24" });
afterAll(close);

const review = async (bytes: string) =>
  app.request("/v1/statements/reviews?frameworks=uk", {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: bytes,
  });

/** Within all limits of size, and seconds of work. */
const slow = "In 2025 we audited 41 suppliers for forced labour and interviewed 380 workers. ".repeat(60_000);
const honest = "In 2025 we audited 41 suppliers. This statement was approved by the board on 12 May 2026.";

beforeAll(async () => {
  // Threads load the library when they start, which is none of the document's time.
  expect((await review(honest)).status).toBe(200);
});

test("a document that takes too long is refused within the limit, others are read, and the service answers meanwhile", async () => {
  const refusal = review(slow);
  const other = review(honest);
  const first = await Promise.race([app.request("/healthz"), refusal.then(() => undefined)]);
  expect(first?.status).toBe(200);
  let beats = 0;
  const beat = setInterval(() => beats++, 10);
  const refused = await refusal;
  clearInterval(beat);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    type: "/problems/too-costly",
    detail: expect.stringContaining("0.7 s"),
  });
  expect(beats).toBeGreaterThan(5);
  expect((await other).status).toBe(200);
});

test("work that nobody wants any more is not begun", async () => {
  const threads = documentThreads({ time: limit, memory: 512 }, new AbortController().signal);
  const gone = new Error("gone");
  await expect(threads.run("findIndicators", "", { signal: AbortSignal.abort(gone) })).rejects.toBe(gone);
  await threads.close();
});
