import { writeQuestionnaire } from "@manumit/adapters";
import { Assessment, type QuestionnaireAnswers } from "@manumit/core";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const post = (body: unknown, headers: Record<string, string> = {}, query = "") =>
  app.request(`/v1/assessments${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const supplier = { id: "s-1", name: "Example Kilns", country: "Pakistan", description: "brick kiln" };

test("one supplier is answered with its assessment", async () => {
  const answer = await post(supplier);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/json");
  const assessment = z.parse(Assessment, await answer.json());
  expect(assessment.supplierId).toBe("s-1");
  expect(assessment.factors.length).toBeGreaterThan(0);
});

test("one supplier is answered with a report to print where that is asked for", async () => {
  const answer = await post(supplier, { accept: "application/pdf" });
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(Buffer.from(await answer.arrayBuffer()).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*%%EOF\s*$/);
});

test("the same supplier on the same day is answered with the same bytes", async () => {
  const [one, other] = await Promise.all([post(supplier), post(supplier, {}, "?asOf=2026-11-24")]);
  expect(await one.text()).toBe(await other.text());
});

test("every place that is wrong is named, an unknown key with the nearest known one", async () => {
  const answer = await post({ id: "a", countrry: "GB", workforce: { migrantShare: 7 } });
  expect(answer.status).toBe(422);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await answer.json()) as { type: string; errors: { path: string[]; message: string }[] };
  expect(problem.type).toBe("/problems/invalid-input");
  expect(problem.errors.map(({ path }) => path.join("."))).toEqual(
    expect.arrayContaining(["name", "countrry", "workforce.migrantShare"]),
  );
  expect(problem.errors.find(({ path }) => path[0] === "countrry")?.message).toContain('"country"');
});

test("a country that is none is refused with its path", async () => {
  const answer = await post({ ...supplier, country: "Atlantis" });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ path: ["country"] }] });
});

test("goods nested without end are refused, not followed", async () => {
  const depth = 20_000;
  const goods = `${'[{"inputs":'.repeat(depth)}[]${"}]".repeat(depth)}`;
  const answer = await post(`{"id":"a","name":"b","goods":${goods}}`);
  expect(answer.status).toBe(422);
});

test.each([
  ["text/csv", 415],
  ["application/x-www-form-urlencoded", 415],
  ["Application/JSON; charset=utf-8", 200],
  ["application/vnd.example+json", 200],
])("a body of type %s is answered %i", async (contentType, status) => {
  expect((await post(supplier, { "content-type": contentType })).status).toBe(status);
});

test("a body of no JSON is 400, an answer that is no JSON 406, a day that is none 400", async () => {
  expect((await post("{")).status).toBe(400);
  expect((await post(supplier, { accept: "text/csv" })).status).toBe(406);
  for (const asOf of ["tomorrow", "2026-02-30", ""]) {
    const answer = await post(supplier, {}, `?asOf=${asOf}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ type: "/problems/invalid-query", errors: [{ path: ["asOf"] }] });
  }
});

test("one supplier may not be larger than a mebibyte, nor than the limit set", async () => {
  const large = { ...supplier, aliases: Array.from({ length: 2_000 }, () => "x".repeat(600)) };
  expect((await post(large)).status).toBe(413);
  const small = await createApp({ bodyLimit: 10 });
  const answer = await small.app.request("/v1/assessments", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(supplier),
  });
  expect(answer.status).toBe(413);
});

test("an error that nobody foresaw is reported to the house and not to the client", async () => {
  const reported: unknown[] = [];
  const broken = await createApp({
    report: (error) => reported.push(error),
    today: () => {
      throw new Error("the secret of the house");
    },
  });
  const answer = await broken.app.request("/v1/assessments", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(supplier),
  });
  expect(answer.status).toBe(500);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.text()).not.toMatch(/secret|at .*\.ts/);
  expect(reported).toHaveLength(1);
});

test("notes sent with the supplier count, and are not quoted back", async () => {
  const body = new FormData();
  body.set("supplier", JSON.stringify(supplier));
  body.set("notes", "The doors of the dormitory are locked from the outside at night.");
  const answer = await app.request("/v1/assessments", { method: "POST", body });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  const { flags, factors } = z.parse(Assessment, JSON.parse(text));
  expect(flags.map(({ id }) => id)).toContain("indicators-of-victims");
  expect(factors.map(({ id }) => id)).toContain("indicator-movement");
  expect(text).not.toContain("dormitory");
});

test("a supplier's statement is read with it, as a file or as text, and credits what it says was done", async () => {
  const statement = "In 2025 we audited 41 suppliers for forced labour and interviewed 380 workers.";
  const send = (given: string | Blob) => {
    const body = new FormData();
    body.set("supplier", JSON.stringify({ id: "s", name: "Example Mills", country: "PK" }));
    if (typeof given === "string") body.set("statement", given);
    else body.set("statement", given, "statement.txt");
    return app.request("/v1/assessments", { method: "POST", body });
  };
  for (const given of [statement, new Blob([statement])]) {
    const { controls } = (await (await send(given)).json()) as { controls: { id: string; decibans: number }[] };
    expect(controls.find(({ id }) => id === "site-audits")?.decibans).toBe(-0.3);
  }
  const refused = await send(new Blob(["%PDF-1.4 nothing"]));
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ path: ["statement"] }] });
});

test("a supplier's answers to the questionnaire are counted, as a workbook or as JSON, and refused place by place", async () => {
  const answers = (value: string): QuestionnaireAnswers => ({
    questionnaire: "supplier",
    edition: "2026-11",
    supplierId: "s",
    answeredOn: "2026-11-01",
    answers: [{ question: "policy", value, status: "declared" }],
  });
  const send = (given: string | Uint8Array<ArrayBuffer>, id = "s") => {
    const body = new FormData();
    body.set("supplier", JSON.stringify({ id, name: "Example Mills", country: "PK" }));
    body.set("questionnaire", typeof given === "string" ? given : new Blob([given]));
    return app.request("/v1/assessments", { method: "POST", body });
  };
  const workbook = new Uint8Array(await writeQuestionnaire("xlsx", { answers: answers("yes") }));
  for (const given of [workbook, JSON.stringify(answers("yes"))]) {
    const { controls } = (await (await send(given)).json()) as { controls: { id: string }[] };
    expect(controls.map(({ id }) => id)).toEqual(["policy"]);
  }
  const wrong = await send(JSON.stringify(answers("perhaps")));
  expect(wrong.status).toBe(422);
  expect(await wrong.json()).toMatchObject({ errors: [{ path: ["questionnaire", "answers", 0, "value"] }] });
  expect((await send(workbook.slice(0, 2_000))).status).toBe(400);
  expect((await send(workbook, "s-2")).status).toBe(422);
});

test("a misspelt query parameter is refused by its name, not taken for today", async () => {
  const answer = await app.request("/v1/assessments?asof=2020-01-01", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"id":"1","name":"Alpha Mills"}',
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    type: "/problems/invalid-query",
    errors: [{ path: ["asof"], message: '"asof" is not a query parameter here; there is asOf.' }],
  });
});
