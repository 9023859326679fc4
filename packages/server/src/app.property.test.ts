import { Assessment } from "@manumit/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "./app.js";
import { MatchAnswer } from "./match/match-answer.js";
import { Problem } from "./problem/problem.js";
import { ScreeningLine } from "./screening/line.js";

const reported: unknown[] = [];
const { app } = await createApp({ report: (error) => reported.push(error), today: () => "2026-11-24" });

const post = (path: string, contentType: string, body: string | Uint8Array<ArrayBuffer>, accept = "*/*") =>
  app.request(path, { method: "POST", headers: { "content-type": contentType, accept }, body });

/** An answer is what the document declares for its status, or a problem; never a fault of the service. */
const expectDeclared = async (answer: Response, success: (text: string) => void) => {
  expect(answer.status).toBeLessThan(500);
  const text = await answer.text();
  if (answer.status === 200) return success(text);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(z.parse(Problem, JSON.parse(text)).status).toBe(answer.status);
};

const isAssessment = (text: string) => z.parse(Assessment, JSON.parse(text));

const areLines = (text: string) => {
  for (const line of text.split("\n").filter(Boolean)) z.parse(ScreeningLine, JSON.parse(line));
};

const word = fc.oneof(
  fc.string(),
  fc.constantFrom("", "Pakistan", "GB", "cotton", "__proto__", "1410", "Xinjiang", "中国"),
);
const share = fc.oneof(fc.double(), fc.constantFrom(0, 0.5, 1, -1, 7));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Suppliers that are nearly right: real keys, values that may be anything. */
const supplier = fc.record(
  {
    id: word,
    name: word,
    country: word,
    description: word,
    activities: fc.array(
      fc.record({ scheme: fc.oneof(word, fc.constantFrom("isic4", "nace2", "cpv2008")), code: word }),
    ),
    goods: fc.array(fc.record({ name: maybe(word), hs: maybe(word), origin: maybe(word) })),
    sites: fc.array(fc.record({ country: maybe(word), region: maybe(word) })),
    workforce: fc.record(
      { migrantShare: share, workersPaidRecruitmentFees: fc.oneof(fc.boolean(), word) },
      { requiredKeys: [] },
    ),
    controls: fc.array(
      fc.record({ id: fc.oneof(word, fc.constant("policy")), status: fc.constantFrom("declared", "verified") }),
    ),
    declarations: fc.anything(),
    owners: fc.anything(),
  },
  { requiredKeys: [] },
);

test("one supplier, whatever it is, is answered as declared", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: supplier, weight: 3 }, fc.anything()), async (body) => {
      const text = JSON.stringify(body, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
      await expectDeclared(await post("/v1/assessments", "application/json", text), isAssessment);
    }),
    { numRuns: 500 },
  );
});

test("any text and any bytes are answered as declared", async () => {
  const contentType = fc.constantFrom(
    "application/json",
    "text/csv",
    "application/x-ndjson",
    "text/plain",
    "image/png",
    ";",
  );
  const path = fc.constantFrom(
    "/v1/assessments",
    "/v1/screenings",
    "/v1/screenings?asOf=2026-01-01",
    "/v1/screenings?asOf=x",
  );
  const body = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(path, contentType, body, async (to, type, sent) => {
      await expectDeclared(await post(to, type, sent), to === "/v1/assessments" ? isAssessment : areLines);
    }),
    { numRuns: 500 },
  );
});

test("a file of any rows is answered as declared, with a line for each row", async () => {
  const cell = fc.oneof(word, fc.constantFrom('"', ",", "\n", "=1+1"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), async (rows) => {
      const file = `Supplier,Country,What they do\n${rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(",")).join("\n")}`;
      await expectDeclared(await post("/v1/screenings", "text/csv", file), areLines);
    }),
    { numRuns: 200 },
  );
});

const isMatchAnswer = (text: string) => z.parse(MatchAnswer, JSON.parse(text));

/** Queries that are nearly right: real keys and properties, values that may be anything. */
const query = fc.record(
  {
    id: fc.oneof(word, fc.anything()),
    schema: fc.oneof(word, fc.constantFrom("Company", "Organization", "Vessel", "Person", "Thing")),
    properties: fc.oneof(
      fc.dictionary(
        fc.oneof(word, fc.constantFrom("name", "alias", "country", "jurisdiction", "leiCode", "taxNumber", "address")),
        fc.oneof(fc.array(fc.oneof(word, fc.constant("Hoshine Silicon"), fc.anything())), word),
      ),
      fc.anything(),
    ),
  },
  { requiredKeys: [] },
);

test("queries, whatever they are, are answered as declared", async () => {
  const body = fc.oneof(
    { arbitrary: fc.record({ queries: fc.dictionary(word, fc.oneof(query, fc.anything())) }), weight: 4 },
    fc.anything(),
  );
  const to = fc.constantFrom("/v1/match", "/v1/match/default", "/v1/match?limit=3&threshold=0", "/v1/match?limit=x");
  await fc.assert(
    fc.asyncProperty(to, body, async (path, sent) => {
      const text = JSON.stringify(sent, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
      await expectDeclared(await post(path, "application/json", text), isMatchAnswer);
    }),
    { numRuns: 500 },
  );
});

test("none of that was a fault that nobody foresaw", () => {
  expect(reported).toEqual([]);
});
