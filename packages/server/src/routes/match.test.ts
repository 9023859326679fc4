import { embeddedLists, lawOf, listingHash } from "@manumit/core";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../app.js";
import { MatchAnswer } from "../match/match-answer.js";
import { thresholds } from "../match/thresholds.js";

const own = {
  list: "own",
  title: "Our own",
  edition: "2026-11-01",
  retrieved: "2026-11-20",
  listings: [
    { id: "o-1", list: "own", name: "Zeta Example Mills Ltd", country: "PK", legalEffect: "watch" as const },
    { id: "o-2", list: "own", name: "Da Example Wang", kind: "vessel" as const, legalEffect: "watch" as const },
    {
      id: "o-3",
      list: "own",
      name: "Omicron Sample Foods",
      legalEffect: "watch" as const,
      identifiers: [{ scheme: "lei", value: "5493001KJTIIGC8Y1R12" }],
    },
  ],
};

const { app } = await createApp({ today: () => "2026-11-24", lists: [own] });

const send = (body: unknown, to = "/v1/match") =>
  app.request(to, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const matchOf = async (queries: unknown, to?: string) => {
  const answer = await send({ queries }, to);
  expect(answer.status).toBe(200);
  const body = await answer.json();
  return z.parse(MatchAnswer, body);
};

const company = (name: string, more: object = {}, schema = "Company") => ({
  schema,
  properties: { name: [name], ...more },
});

const hoshine = company("Hoshine Silicon Industry Co Ltd", { country: ["cn"] });

test("a listed name is found in the shape that clients of yente read", async () => {
  const { responses, limit, matcher } = await matchOf({ q1: hoshine });
  const { status, results, total, query } = responses.q1!;
  expect([status, total.relation, limit]).toEqual([200, "eq", 5]);
  expect(total.value).toBeGreaterThanOrEqual(results.length);
  expect(query).toEqual({ schema: "Company", properties: hoshine.properties });
  const [first] = results;
  expect(first).toMatchObject({ schema: "Organization", match: true, target: true, datasets: ["us-cbp-wro"] });
  expect(first!.properties.country).toEqual(["cn"]);
  expect(first!.properties.topics).toEqual(["forced.labor"]);
  for (const kind of Object.keys(first!.features)) {
    expect(first!.explanations[kind]!.score).toBe(first!.features[kind]);
    expect(matcher).toHaveProperty(kind);
  }
});

test("a result holds what a person and a later decision need: the listing, its hash and its law", async () => {
  const { responses } = await matchOf({ q1: hoshine });
  const { listing, listingHash: hash, law } = responses.q1!.results[0]!;
  expect(hash).toBe(listingHash(listing));
  expect(law).toEqual(lawOf(listing));
});

test("results come best first, and never more than asked", async () => {
  const all = (await matchOf({ q: hoshine }, "/v1/match?limit=50")).responses.q!.results.map(({ score }) => score);
  expect(all).toEqual([...all].sort((a, b) => b - a));
  expect((await matchOf({ q: hoshine }, "/v1/match?limit=1")).responses.q!.results).toHaveLength(1);
});

test("the threshold decides what counts as a match, the cutoff what is answered at all", async () => {
  const strict = (await matchOf({ q: hoshine }, "/v1/match?threshold=0.99")).responses.q!.results;
  expect(strict.map(({ score, match }) => match === score >= 0.99)).not.toContain(false);
  const cut = (await matchOf({ q: hoshine }, "/v1/match?threshold=0.99&cutoff=0.99")).responses.q!.results;
  expect(cut.every(({ score }) => score >= 0.99)).toBe(true);
});

test("without a threshold a match is what the library decides it is", async () => {
  const names = embeddedLists().flatMap(({ listings }) => listings.slice(0, 40).map(({ name }) => name.slice(0, -3)));
  for (let at = 0; at < names.length; at += 20) {
    const queries = Object.fromEntries(names.slice(at, at + 20).map((name) => [name, company(name)]));
    const { responses } = await matchOf(queries, "/v1/match?cutoff=0.3");
    for (const { results } of Object.values(responses))
      for (const { score, match, decision } of results) {
        expect(match).toBe(decision === "match");
        expect(score >= thresholds.review).toBe(decision !== "no");
      }
  }
});

test("the algorithm asked for is answered back beside the one that was used", async () => {
  const { algorithm } = await matchOf({ q: hoshine }, "/v1/match?algorithm=logic-v2");
  expect(algorithm).toMatchObject({ asked: "logic-v2", used: expect.stringMatching(/^manumit-/) });
});

test("a registration finds an entry that no name was given for", async () => {
  const { responses } = await matchOf({
    q: { schema: "LegalEntity", properties: { leiCode: ["5493001KJTIIGC8Y1R12"] } },
  });
  expect(responses.q!.results[0]).toMatchObject({ id: "o-3", properties: { leiCode: ["5493001KJTIIGC8Y1R12"] } });
});

test("a vessel is found by a query for vessels alone, and a person by none", async () => {
  const idsOf = async (schema: string) =>
    (await matchOf({ q: company("Da Example Wang", {}, schema) })).responses.q!.results.map(({ id }) => id);
  expect(await idsOf("Vessel")).toEqual(["o-2"]);
  expect(await idsOf("Thing")).toEqual(["o-2"]);
  expect(await idsOf("Company")).toEqual([]);
  expect(await idsOf("Person")).toEqual([]);
});

test("filters leave out what the client does not want", async () => {
  const idsOf = async (query: string) =>
    (await matchOf({ q: company("Zeta Example Mills") }, `/v1/match?${query}`)).responses.q!.results.map(
      ({ id }) => id,
    );
  expect(await idsOf("include_dataset=own")).toEqual(["o-1"]);
  expect(await idsOf("exclude_dataset=own")).toEqual([]);
  expect(await idsOf("exclude_schema=Organization")).toEqual([]);
  expect(await idsOf("exclude_entity_ids=x&exclude_entity_ids=o-1")).toEqual([]);
  expect(await idsOf("topics=forced.labor")).toEqual([]);
});

test("clients that name a dataset in the path are answered from that list", async () => {
  const idsOf = async (dataset: string) =>
    (await matchOf({ q: hoshine }, `/v1/match/${dataset}`)).responses.q!.results.map(({ datasets }) => datasets[0]);
  expect(new Set(await idsOf("default"))).toEqual(new Set(["us-cbp-wro", "us-uflpa-entity-list"]));
  expect(new Set(await idsOf("us-uflpa-entity-list"))).toEqual(new Set(["us-uflpa-entity-list"]));
  const unknown = await send({ queries: { q: hoshine } }, "/v1/match/peps");
  expect(unknown.status).toBe(404);
  expect((await unknown.json()).detail).toContain("us-cbp-wro");
});

test("an entry not in force on the day asked for is not answered", async () => {
  const on = async (day: string) =>
    (await matchOf({ q: hoshine }, `/v1/match?asOf=${day}`)).responses.q!.results.length;
  expect(await on("2020-01-01")).toBe(0);
  expect(await on("2026-01-01")).toBeGreaterThan(0);
});

test("a query that cannot be answered says why, and the others are answered", async () => {
  const { responses } = await matchOf({
    good: hoshine,
    nameless: { schema: "Company", properties: { country: ["cn"] } },
    strange: { schema: "Companny", properties: { name: ["Example"] } },
    shapeless: "Example",
    many: company("", { name: Array.from({ length: 101 }, (_, place) => `Example ${place}`) }),
    nothing: null,
  });
  expect(responses.good!.results.length).toBeGreaterThan(0);
  expect(responses.nothing).toBeUndefined();
  for (const key of ["nameless", "strange", "shapeless", "many"])
    expect(responses[key]).toMatchObject({ status: 400, results: [], detail: expect.stringMatching(/\w/) });
});

test("the number of queries is answered in a header, as clients expect", async () => {
  const answer = await send({ queries: { a: hoshine, b: hoshine } });
  expect(answer.headers.get("x-batch-size")).toBe("2");
});

test.each([
  [{}, 400, "object `queries`"],
  [[], 400, "object `queries`"],
  [{ queries: {} }, 400, "No queries"],
  [{ queries: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [n, hoshine])) }, 400, "limit: 100"],
  ["{", 400, "not valid JSON"],
])("a body of %j is refused", async (body, status, detail) => {
  const answer = await send(body);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  expect((await answer.json()).detail).toContain(detail);
});

test.each(["limit=0", "limit=501", "limit=1.5", "limit=x", "threshold=2", "cutoff=-1", "asOf=x"])(
  "the parameter %s is refused by name",
  async (query) => {
    const answer = await send({ queries: { q: hoshine } }, `/v1/match?${query}`);
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0].path).toEqual([query.split("=")[0]]);
  },
);

test("a body that nests without end is answered", async () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  expect((await send(`{"queries":{"a":${deep}}}`)).status).toBe(200);
  expect((await send(`{"queries":{"a":{"schema":"Company","properties":{"name":[${deep}]}}}}`)).status).toBe(200);
});
