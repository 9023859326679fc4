import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../testing/assessment.js";
import { collected } from "../testing/collected.js";
import { deliver } from "./deliver.js";
import { jsonBytes } from "./json-bytes.js";
import { JsonWriter } from "./json-writer.js";

const text = async (assessments: Parameters<typeof deliver>[0], format: "json" | "ndjson") =>
  Buffer.concat(await collected(deliver(assessments, format))).toString();

const many = [assessmentOf(), assessmentOf({ score: 1 }), assessmentOf({ factors: [], gaps: [] }), assessmentOf()];

describe("the JSON deliveries", () => {
  it("hold every assessment in full, one a line", async () => {
    const lines = (await text(many, "ndjson")).trimEnd().split("\n");
    expect(lines).toEqual(many.map((assessment) => JSON.stringify(assessment)));
  });

  it("or as one list", async () => {
    expect(JSON.parse(await text(many, "json"))).toEqual(many);
    expect(JSON.parse(await text([], "json"))).toEqual([]);
    expect(await text([], "ndjson")).toBe("");
  });

  it("come in blocks of bounded size", async () => {
    const blocks = await collected(
      deliver(
        Array.from({ length: 2_000 }, () => assessmentOf()),
        "ndjson",
      ),
    );
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(block.length).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe("the JSON writer", () => {
  const words = fc.constantFrom("a", "b", "ü", '"', "長", "\ud800");
  const source = fc.constantFrom({ dataset: "x" }, { dataset: "y" });
  const shared = [[], [{ dataset: "z" }]];
  const item = fc.record(
    {
      why: fc.oneof(words, fc.constant(undefined)),
      question: words,
      decibans: fc.oneof(fc.double(), fc.constantFrom(0, -0, 1)),
      sources: fc.oneof(fc.array(source), fc.constantFrom(...shared)),
      nested: fc.option(fc.record({ a: words })),
    },
    { requiredKeys: [] },
  );
  const fixed = [
    Object.freeze({
      why: "“长”, shared",
      sources: Object.freeze([Object.freeze({ dataset: "x" })]),
      missing: undefined,
    }),
    Object.freeze({ why: "only the outside is frozen", sources: [{ dataset: "x" }] }),
    Object.freeze(["a", null]),
  ];
  const value = fc.record(
    {
      supplierId: words,
      score: fc.double(),
      factors: fc.array(fc.oneof(item, fc.constantFrom(...fixed), words, fc.constant(null))),
      gaps: fc.array(fc.oneof(fc.constantFrom(...fixed), item)),
      editions: fc.oneof(fc.array(item), fc.constant(null)),
      input: fc.object(),
      missing: fc.constant(undefined),
    },
    { requiredKeys: [] },
  );

  it("writes what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const writer = new JsonWriter();
        for (const one of values) {
          writer.value(one);
          writer.raw("\n");
        }
        const written = Buffer.concat(writer.take(true)).toString();
        expect(written).toBe(values.map((one) => `${JSON.stringify(one)}\n`).join(""));
      }),
      { numRuns: 500 },
    );
  });

  it("gives one value in one piece, and nothing of one that failed before", () => {
    fc.assert(
      fc.property(value, (one) => {
        const endless: { itself?: object } = {};
        endless.itself = endless;
        expect(() => jsonBytes({ supplierId: "s-1", endless })).toThrow(TypeError);
        expect(Buffer.from(jsonBytes(one)).toString()).toBe(JSON.stringify(one));
      }),
    );
  });

  it("keeps the bytes of nothing that may change", () => {
    const listed = { dataset: "x", edition: "2024" };
    const factor = Object.freeze({ why: "w", sources: Object.freeze([listed]) });
    const written = () => {
      const writer = new JsonWriter();
      writer.value({ factors: [factor] });
      return Buffer.concat(writer.take(true)).toString();
    };
    expect(written()).toContain("2024");
    listed.edition = "2025";
    expect(written()).toContain("2025");
  });
});
