import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp();
const answer = await app.request("http://manumit.example/docs");
const page = await answer.text();
const document = await (await app.request("/openapi.json")).json();

test("every route and every schema of the document is on the page, and every link within it leads somewhere", () => {
  for (const path of Object.keys(document.paths)) expect(page).toContain(`<code>${path}</code>`);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!));
  for (const schema of Object.keys(document.components.schemas)) expect(ids).toContain(`schema-${schema}`);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test("it needs no script of its own and nothing from elsewhere", () => {
  expect(answer.headers.get("content-security-policy")).not.toMatch(/unsafe|https?:|data:/);
  for (const [, url] of page.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)) expect(url).toMatch(/^\//);
  expect(page).not.toMatch(/<script>|style="|onclick/);
});

test("a route can be tried with a line for a shell, at the address where the service is reached", () => {
  expect(page).toContain("curl &#39;http://manumit.example/v1/assessments&#39;");
  expect(page).toMatch(/--data-binary &#39;\{&quot;queries&quot;/);
});
