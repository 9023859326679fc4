import { ReferralCard } from "@manumit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../app.js";

const { app } = await createApp({ today: () => "2026-11-24" });

const situation = { country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false };
const post = (body: unknown, headers: Record<string, string> = {}, query = "") =>
  app.request(`/v1/referrals${query}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("a situation is answered with its card, and nobody keeps it", async () => {
  const answer = await post({ ...situation, danger: true });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  const card = z.parse(ReferralCard, await answer.json());
  expect(card).toMatchObject({ mayRefer: false, asksConsent: true });
  expect(card.contacts[0]?.phone).toBe("999");
});

test("a browser gets a page to print, which loads nothing", async () => {
  const answer = await post(situation, { accept: "text/html" });
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await answer.text()).toMatch(/^<!doctype html>/);
});

test("contacts that are old on the day asked for are warned about", async () => {
  const { warnings } = z.parse(ReferralCard, await (await post(situation, {}, "?asOf=2028-01-01")).json());
  expect(warnings.join()).toContain("180 days");
});

test("what is missing or misspelt is answered with its path", async () => {
  for (const [body, path] of [
    [{ ...situation, age: undefined }, ["age"]],
    [{ ...situation, consent: "maybe" }, ["consent"]],
    [{ ...situation, name: "somebody" }, ["name"]],
    [{ ...situation, country: "Atlantis" }, ["country"]],
    [[], []],
  ] as const) {
    const answer = await post(body);
    expect(answer.status).toBe(422);
    const problem = (await answer.json()) as { type: string; errors: { path: unknown[] }[] };
    expect(problem.type).toBe("/problems/invalid-input");
    expect(problem.errors[0]?.path).toEqual(path);
  }
  expect((await post("{")).status).toBe(400);
  expect((await post(situation, { "content-type": "text/plain" })).status).toBe(415);
  expect((await post(situation, { accept: "image/png" })).status).toBe(406);
  expect((await post(situation, {}, "?asOf=soon")).status).toBe(400);
});

test("any JSON is answered with a card or with what is wrong with it", async () => {
  const value = fc.oneof(fc.string(), fc.boolean(), fc.constantFrom("GB", "France", "child", "yes", "public"));
  const nearly = fc.record(
    { country: value, area: value, role: value, age: value, consent: value, danger: value },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(nearly, fc.jsonValue()), async (body) => {
      const answer = await post(JSON.stringify({ ...situation, ...(body as object) }));
      expect([200, 422]).toContain(answer.status);
    }),
    { numRuns: 300 },
  );
});
