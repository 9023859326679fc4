import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const send = (fields: Record<string, string | File>, to = app) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return to.request("/", { method: "POST", body });
};

const csv = "Supplier,Country\nAlpha Mills,Pakistan\n,France\nGamma Farms,Italy\n";

test("the page is there, loads nothing from elsewhere, and has the form", async () => {
  const answer = await app.request("/");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const page = await answer.text();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('enctype="multipart/form-data"');
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  expect(page).not.toMatch(/\sstyle="|<style|<script>/);
});

test("a file sent by the form is ranked on the page, with its refused rows", async () => {
  const page = await (await send({ mode: "file", file: new File([csv], "our suppliers.csv") })).text();
  expect(page).toContain("2 suppliers, most exposed first");
  expect(page).toContain("From our suppliers.csv");
  expect(page).toContain("1 row was refused");
  expect(page.indexOf("Alpha Mills")).toBeLessThan(page.indexOf("Gamma Farms"));
});

test("rows pasted from a spreadsheet are ranked", async () => {
  const page = await (await send({ mode: "text", text: "Supplier\tCountry\nAlpha Mills\tPakistan" })).text();
  expect(page).toContain("1 supplier<");
  expect(page).toContain("Alpha Mills");
});

test("one supplier is explained at once, and the form keeps what was asked", async () => {
  const asked = {
    mode: "one",
    name: "Alpha Mills",
    country: "Pakistan",
    agencyShare: "35",
    workersPaidRecruitmentFees: "yes",
  };
  const page = await (await send(asked)).text();
  expect(page).toMatch(/<details open/);
  expect(page).toMatch(/value="Alpha Mills"/);
  expect(page).toMatch(/value="yes" selected/);
});

test.each([
  ["csv", "assessments.csv", "text/csv", "id,name"],
  ["xlsx", "assessments.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"],
  ["pdf", "report.pdf", "application/pdf", "%PDF-"],
  ["report", "report.html", "text/html", "<!doctype html>"],
])("the answer can be had as %s, without script", async (answer, filename, type, begins) => {
  const file = await send({ mode: "text", text: csv, answer });
  expect(file.headers.get("content-disposition")).toContain(`filename="${filename}"`);
  expect(file.headers.get("content-type")).toContain(type);
  expect((await file.text()).toLowerCase().startsWith(begins.toLowerCase())).toBe(true);
});

test("what is sent is shown as text and never as markup", async () => {
  const name = `<script>alert(1)</script>"'&`;
  for (const fields of [
    { mode: "one", name, country: name },
    { mode: "one", name, description: name },
    {
      mode: "text",
      text: `Supplier,Country\n"${name.replaceAll('"', '""')}",Italy\n"${name.replaceAll('"', '""')}",<b>`,
    },
    { mode: "file", file: new File(["Supplier\nAlpha"], `${name}.csv`) },
  ]) {
    const page = await (await send(fields as Record<string, string | File>)).text();
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<b>");
  }
});

test.each([
  [{ mode: "file" }, 422, "Choose a file first"],
  [{ mode: "text", text: "  " }, 422, "Paste some rows first"],
  [{ mode: "text", text: "[{" }, 400, "That could not be screened"],
  [{ mode: "one", name: "" }, 200, "1 row was refused"],
  [{ mode: "one", name: "Alpha", migrantShare: "700" }, 200, "migrantShare"],
])("%j is answered with %i and says why", async (fields, status, reason) => {
  const answer = await send(fields as Record<string, string>);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(reason);
});

test("a form that is none, or is too large, is answered with a page", async () => {
  const broken = await app.request("/", {
    method: "POST",
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: "--x\r\nnonsense",
  });
  expect([broken.status, broken.headers.get("content-type")]).toEqual([400, "text/html; charset=UTF-8"]);
  const small = await createApp({ bodyLimit: 100 });
  const large = await send({ mode: "text", text: csv.repeat(10) }, small.app);
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("manumit screen FILE");
});

test.each([
  "/assets/base.css",
  "/assets/form.css",
  "/assets/result.css",
  "/assets/docs.css",
  "/assets/page.js",
  "/assets/icon.svg",
  "/docs",
  "/datasets",
  "/problems",
  "/problems/invalid-input",
])("%s is served from here", async (path) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(200);
  expect((await answer.text()).length).toBeGreaterThan(50);
});
