import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../app.js";
import { Screening, ScreeningLine } from "../screening/line.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const post = (body: BodyInit, headers: Record<string, string> = {}, to = app) =>
  to.request("/v1/screenings", {
    method: "POST",
    headers: { "content-type": "text/csv", ...headers },
    body,
    duplex: "half",
  } as RequestInit);

const csv = "Supplier,Country\nAlpha Mills,Pakistan\n,France\nBeta Foods,Narnia\nGamma Farms,Italy\n";

const linesOf = async (answer: Response) =>
  (await answer.text())
    .trimEnd()
    .split("\n")
    .map((line) => z.parse(ScreeningLine, JSON.parse(line)));

test("each row is a line, a refused one too, and a summary ends the answer", async () => {
  const answer = await post(csv);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
  const lines = await linesOf(answer);
  expect(lines.map((line) => ("tier" in line ? line.input.name : Object.keys(line)[0]))).toEqual([
    "Alpha Mills",
    "refused",
    "refused",
    "Gamma Farms",
    "summary",
  ]);
  expect(lines[1]).toMatchObject({ refused: { at: { line: 3 } } });
  expect(lines.at(-1)).toMatchObject({ summary: { assessed: 2, refused: 2 } });
});

test("a whole answer in JSON has the suppliers, the refused rows and the summary", async () => {
  const answer = z.parse(Screening, await (await post(csv, { accept: "application/json" })).json());
  expect(answer.assessments).toHaveLength(2);
  expect(answer.refused).toHaveLength(2);
  expect(answer.summary.refused).toBe(2);
});

test("an answer in JSON is whole when every row was refused", async () => {
  const answer = await post("Supplier,Country\n,France\n", { accept: "application/json" });
  expect(z.parse(Screening, await answer.json()).assessments).toEqual([]);
});

test("CSV and HTML hold the assessed suppliers", async () => {
  const table = await (await post(csv, { accept: "text/csv" })).text();
  expect(table).toContain("Alpha Mills");
  expect(table.trimEnd().split("\n")).toHaveLength(3);
  const report = await (await post(csv, { accept: "text/html" })).text();
  expect(report).toMatch(/^<!doctype html>/i);
  expect(report).toContain("Gamma Farms");
});

test.each([
  ["application/json", '[{"id":"1","name":"Alpha Mills"},{"id":"2"}]'],
  ["application/x-ndjson", '{"id":"1","name":"Alpha Mills"}\n{"id":"2"}\n'],
  ["text/plain", "Supplier\tCountry\nAlpha Mills\tPakistan\n\tFrance\n"],
  ["application/octet-stream", '{"id":"1","name":"Alpha Mills"}\n{"id":"2"}\n'],
])("a file sent as %s is read", async (contentType, body) => {
  const lines = await linesOf(await post(body, { "content-type": contentType }));
  expect(lines.at(-1)).toMatchObject({ summary: { assessed: 1, refused: 1 } });
});

test.each([
  ["image/png", "x", {}, 415, "unsupported-media-type"],
  ["text/csv", csv, { accept: "image/png" }, 406, "not-acceptable"],
  ["application/json", "[{", {}, 400, "unreadable-document"],
  ["text/csv", "", {}, 400, "unreadable-document"],
])("a file as %s (%j, %j) is refused with %i", async (contentType, body, headers, status, problem) => {
  const answer = await post(body, { "content-type": contentType, ...(headers as Record<string, string>) });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ type: `/problems/${problem}`, status });
});

test("a file larger than the limit is refused, whether its length was declared or not", async () => {
  const small = await createApp({ bodyLimit: 40 });
  expect((await post(csv, {}, small.app)).status).toBe(413);
  expect((await post(csv, { "content-length": "1000" }, small.app)).status).toBe(413);
});

test("a file that grows past the limit while it is answered ends with the problem and without a summary", async () => {
  const limited = await createApp({ bodyLimit: 300_000 });
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(encoder.encode("Supplier,Country\n"));
      for (let row = 0; row < 40; row++) {
        controller.enqueue(encoder.encode(`Supplier ${row} ${"x".repeat(900)},Italy\n`.repeat(10)));
        await wait(1);
      }
      controller.close();
    },
  });
  const lines = await linesOf(await post(body, {}, limited.app));
  expect(lines[0]).toHaveProperty("tier");
  expect(lines.at(-1)).toMatchObject({ problem: { type: "/problems/body-too-large" } });
});

const endless = () => {
  const sent = { rows: 0, cancelled: false };
  const body = new ReadableStream({
    async pull(controller) {
      await wait(1);
      controller.enqueue(
        new TextEncoder().encode(sent.rows++ === 0 ? "Supplier,Country\n" : "Alpha Mills,Italy\n".repeat(64)),
      );
    },
    cancel() {
      sent.cancelled = true;
    },
  });
  return { sent, body };
};

test("the answer streams while the file is still being sent, and a client that leaves stops the work", async () => {
  const { sent, body } = endless();
  const answer = await post(body);
  const reader = answer.body!.getReader();
  expect((await reader.read()).done).toBe(false);
  await reader.cancel();
  await wait(20);
  expect(sent.cancelled).toBe(true);
});

test("closing the service ends a screening under way", async () => {
  const own = await createApp();
  const { sent, body } = endless();
  const answer = await post(body, {}, own.app);
  const reader = answer.body!.getReader();
  await reader.read();
  await own.close();
  let last = "";
  for (let part = await reader.read(); !part.done; part = await reader.read())
    last = new TextDecoder().decode(part.value);
  expect(JSON.parse(last.trimEnd().split("\n").at(-1)!)).toMatchObject({ problem: { type: "/problems/stopping" } });
  expect(sent.cancelled).toBe(true);
});

test("open contracting data is answered as organisations to merge, where that is asked for", async () => {
  const release = { ocid: "ocds-x-1", tag: ["award"], awards: [{ suppliers: [{ id: "s-1", name: "Alpha Mills" }] }] };
  const answer = await post(JSON.stringify({ releases: [release] }), {
    "content-type": "application/json",
    accept: "application/vnd.manumit.ocds+json",
  });
  expect(answer.headers.get("content-type")).toContain("application/vnd.manumit.ocds+json");
  const { parties } = (await answer.json()) as { parties: { name: string; forcedLabourExposure: object }[] };
  expect(parties).toMatchObject([{ name: "Alpha Mills", forcedLabourExposure: { tier: expect.any(String) } }]);
});

test("a report to print is had where it is asked for", async () => {
  const answer = await post(csv, { accept: "application/pdf" });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(Buffer.from(await answer.arrayBuffer()).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/);
});

test("a workbook is had where it is asked for, and read where it is sent", async () => {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const workbook = await (await post(csv, { accept: type })).arrayBuffer();
  const lines = await linesOf(await post(workbook, { "content-type": type }));
  expect(lines.flatMap((line) => ("tier" in line ? [line.input.name] : []))).toEqual(["Alpha Mills", "Gamma Farms"]);
});

test("an id that several suppliers bear is noted in the summary, once", async () => {
  const lines = await linesOf(await post("Id,Supplier\n7,Alpha Mills\n7,Beta Foods\n8,Gamma Farms\n7,Delta Mills\n"));
  const { summary } = lines.at(-1) as { summary: { notes: string[] } };
  expect(summary.notes.filter((note) => note.includes("More than one"))).toEqual([
    'More than one supplier has the id "7".',
  ]);
});
