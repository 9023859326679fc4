import { describe, expect, test } from "vitest";
import { createApp } from "../app.js";

const statement = `Modern Slavery Statement 2025

This statement is made under section 54 of the Modern Slavery Act 2015 for the financial year ended 31 December 2025.

In 2025 we audited 41 growers and interviewed 380 workers. We will train all buyers next year.

This statement was approved by the Board of Example Foods Limited on 12 May 2026.
`;

const { app } = await createApp({ today: () => "2026-11-24" });

const path = "/v1/statements/reviews";
const post = (body: unknown, headers: Record<string, string> = {}, query = "") =>
  app.request(`${path}${query}`, {
    method: "POST",
    headers: { ...(typeof body === "string" && { "content-type": "application/json" }), ...headers },
    body: body as string,
  });
const postJson = (body: unknown, headers?: Record<string, string>) => post(JSON.stringify(body), headers);

interface Answer {
  facts: { financialYear?: string };
  askedAbout?: { decision: string };
  comparison?: object;
  frameworks: {
    framework: string;
    inScope: string;
    findings: { requirement: string; verdict: string; quotes: { text: string; start: number; end: number }[] }[];
  }[];
}
const answerOf = async (response: Response) => (await response.json()) as Answer;
const problemOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const { type, status, errors } = (await response.json()) as {
    type: string;
    status: number;
    errors?: { path: string[]; message: string }[];
  };
  expect(status).toBe(response.status);
  return { type, status, paths: errors?.map((error) => error.path) };
};

const form = (fields: Record<string, string | Blob>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") data.append(name, value);
    else data.append(name, value, "statement.txt");
  }
  return data;
};

describe("a statement over HTTP", () => {
  test("is reviewed as text, with quotes that stand in it", async () => {
    const response = await postJson({ text: statement, frameworks: ["uk.s54"] });
    expect(response.status).toBe(200);
    const { facts, frameworks } = await answerOf(response);
    expect(facts.financialYear).toBe("2025-12-31");
    expect(frameworks.map(({ framework }) => framework)).toEqual(["uk.s54"]);
    for (const { findings } of frameworks)
      for (const { quotes } of findings)
        for (const { text, start, end } of quotes) expect(statement.slice(start, end)).toBe(text);
  });

  test("is held against what is said of its maker, and against last year's", async () => {
    const { askedAbout, comparison, frameworks } = await answerOf(
      await postJson({
        text: statement,
        frameworks: ["uk.s54"],
        entity: { name: "Example Foods Ltd", turnover: 52_000_000, currency: "GBP", jurisdictions: ["GB"] },
        previous: statement.replaceAll("2025", "2024"),
      }),
    );
    expect(askedAbout?.decision).toBe("match");
    expect(frameworks[0]?.inScope).toBe("in");
    expect(comparison).toBeDefined();
  });

  test("is taken as a file in a form, with its options as fields", async () => {
    const response = await post(
      form({
        file: new Blob([statement], { type: "text/plain" }),
        previous: new Blob([statement]),
        frameworks: "uk.s54, ca",
        entity: JSON.stringify({ name: "Example Foods" }),
      }),
    );
    const { frameworks, comparison, askedAbout } = await answerOf(response);
    expect(frameworks.map(({ framework }) => framework)).toEqual(["uk.s54", "ca.s211"]);
    expect([comparison !== undefined, askedAbout?.decision]).toEqual([true, "match"]);
  });

  test.each([
    ["text/plain", new TextEncoder().encode(statement)],
    [
      "text/html; charset=utf-8",
      new TextEncoder().encode(`<html><body><main><p>${statement}</p></main></body></html>`),
    ],
    ["application/octet-stream", new TextEncoder().encode(statement)],
  ])("is taken as it is: %s", async (contentType, bytes) => {
    const response = await post(bytes, { "content-type": contentType }, "?frameworks=uk.s54");
    const { facts, frameworks } = await answerOf(response);
    expect([facts.financialYear, frameworks.length]).toEqual(["2025-12-31", 1]);
  });

  test("is answered as a page where a page is asked for", async () => {
    const response = await postJson({ text: statement, frameworks: ["uk"] }, { accept: "text/html" });
    const page = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page).toContain("In 2025 we audited 41 growers");
    expect(page).not.toMatch(/<script|src=|url\(/);
  });

  test.each<[string, unknown, number, string, string[][]]>([
    ["no statement", {}, 422, "invalid-input", [[]]],
    ["two statements", { text: "a", url: "https://example.com/" }, 422, "invalid-input", [[]]],
    ["an unknown key", { text: "a", framework: ["uk"] }, 422, "invalid-input", [["framework"]]],
    ["an unknown framework", { text: "a", frameworks: ["atlantis"] }, 422, "invalid-input", [["frameworks", "0"]]],
    ["a wrong currency", { text: "a", entity: { currency: "pounds" } }, 422, "invalid-input", [["entity", "currency"]]],
    ["a private address", { url: "http://127.0.0.1:8787/" }, 422, "unusable-address", [["url"]]],
    ["a private name", { url: "http://localhost/x" }, 422, "unusable-address", [["url"]]],
    ["another scheme", { url: "file:///etc/passwd" }, 422, "unusable-address", [["url"]]],
  ])("refuses %s, with its place", async (_, body, status, type, paths) => {
    const problem = await problemOf(await postJson(body));
    expect(problem.paths?.map((path) => path.map(String))).toEqual(paths);
    expect(problem).toMatchObject({ status, type: `/problems/${type}` });
  });

  test.each([
    ["an old Word file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 415],
    ["a broken PDF", new TextEncoder().encode("%PDF-1.4\nnothing"), 400],
    ["a broken DOCX", new TextEncoder().encode("PK\x03\x04 and no more"), 415],
    ["nothing", new Uint8Array(0), 400],
  ])("refuses a file that cannot be read: %s", async (_, bytes, status) => {
    const problem = await problemOf(await post(form({ file: new Blob([new Uint8Array(bytes)]) })));
    expect(problem).toMatchObject({ status, paths: [["file"]] });
  });

  test("refuses a field of a form that is none, and objects that are no JSON", async () => {
    const file = new Blob([statement]);
    expect((await problemOf(await post(form({ file, framework: "uk" })))).paths).toEqual([["framework"]]);
    expect((await problemOf(await post(form({ file, entity: "{" })))).paths).toEqual([["entity"]]);
  });

  test("refuses a form that is none, JSON that is none, and a type that is not read", async () => {
    expect(await problemOf(await post("x", { "content-type": "multipart/form-data" }))).toMatchObject({ status: 422 });
    expect(await problemOf(await post("{"))).toMatchObject({ status: 400 });
    expect(await problemOf(await post("x", { "content-type": "image/png" }))).toMatchObject({ status: 415 });
  });

  test("refuses a body larger than is read, however it is sent", async () => {
    const small = await createApp({ bodyLimit: 1000 });
    for (const contentType of ["application/json", "text/plain", "multipart/form-data; boundary=x"]) {
      const response = await small.app.request(path, {
        method: "POST",
        headers: { "content-type": contentType },
        body: "x".repeat(2000),
      });
      expect(await problemOf(response)).toMatchObject({ status: 413 });
    }
  });

  test("refuses a text with nothing in it, which no law can be held against", async () => {
    const refused = await problemOf(await postJson({ text: " \n" }));
    expect(refused).toEqual({ type: "/problems/invalid-input", status: 422, paths: [["text"]] });
  });
});
