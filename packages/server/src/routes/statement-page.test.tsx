import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const send = (fields: Record<string, string | File>, to = app) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return to.request("/statement", { method: "POST", body });
};

const statement =
  "Modern Slavery Statement for the financial year ended 31 December 2025. In 2025 we audited 41 growers of Example Foods Limited.";

test("the page is there, loads nothing from elsewhere, and is linked from the home page", async () => {
  const answer = await app.request("/statement");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await answer.text()).not.toMatch(/(src|href)="(https?:)?\/\/|\sstyle="|<style|<script>/);
  expect(await (await app.request("/")).text()).toContain('href="/statement"');
});

test("a statement sent as a file is answered with its report", async () => {
  const answer = await send({ mode: "file", file: new File([statement], "our statement.txt"), frameworks: "uk.s54" });
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toContain("our statement.txt");
  expect(page).toContain("In 2025 we audited 41 growers");
  expect(page).toContain("Modern Slavery Act 2015, section 54");
  expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
});

test("pasted text is held against what the visitor says of its maker", async () => {
  const fields = { mode: "text", text: statement, name: "Example Foods Ltd", turnover: "52,000,000", currency: "gbp" };
  const page = await (await send({ ...fields, jurisdictions: "GB, AU" })).text();
  expect(page).toContain("is named as Example Foods Limited");
  expect(page).toContain("turnover GBP 52,000,000 reaches GBP 36,000,000");
});

test.each([
  ["no file", { mode: "file" }, 422, "Choose a file first"],
  ["no text", { mode: "text", text: " " }, 422, "Paste the statement first"],
  ["a file that is none", { mode: "file", file: new File(["%PDF-1.4 nothing"], "a.pdf") }, 400, "cannot be read"],
  ["a currency that is none", { mode: "text", text: "a", currency: "pounds" }, 422, "ISO 4217"],
])("what cannot be checked is said on the page, which keeps what was asked: %s", async (_, fields, status, said) => {
  const answer = await send(fields as Record<string, string | File>);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await answer.text()).toContain(said);
});

test("a file larger than is read is refused", async () => {
  const small = await createApp({ bodyLimit: 1000 });
  const answer = await send({ mode: "file", file: new File(["x".repeat(3000)], "a.txt") }, small.app);
  expect(answer.status).toBe(413);
});
