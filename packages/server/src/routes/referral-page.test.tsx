import { expect, test } from "vitest";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const situation = {
  country: "GB",
  area: "Watford",
  role: "business",
  age: "adult",
  consent: "not-asked",
  danger: "no",
};
const send = (fields: Record<string, string>) =>
  app.request("/refer", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });

test("the page asks for a situation and for no name, loads nothing from elsewhere, and is linked from every page", async () => {
  const answer = await app.request("/refer");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  const page = await answer.text();
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\/|\sstyle="|<style|<script>/);
  expect(page).not.toMatch(/name="name"|checked|selected/);
  expect(await (await app.request("/")).text()).toContain('href="/refer"');
});

test("the answer is the card, which stands on its own", async () => {
  const answer = await send({ ...situation, danger: "yes" });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const card = await answer.text();
  expect(card).toContain("Hertfordshire Modern Slavery Partnership");
  expect(card).toContain("<strong>999</strong>");
});

test("an answer left open is named, and what was answered stays", async () => {
  for (const field of ["country", "role", "age", "consent", "danger"]) {
    const answer = await send({ ...situation, [field]: "" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`${field}: `);
  }
  const page = await (await send({ ...situation, age: "" })).text();
  expect(page).toMatch(/value="business" selected/);
  expect(page).toContain('value="Watford"');
});

test("what no form sends is refused", async () => {
  expect((await send({ ...situation, area: "x".repeat(20_000) })).status).toBe(413);
  expect((await send({ ...situation, victim: "somebody" })).status).toBe(422);
  expect((await app.request("/refer", { method: "POST", body: "nothing" })).status).toBe(422);
});
