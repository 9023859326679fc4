import { parseSupplier, type Supplier } from "@manumit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fact, type RegisterFact } from "../fact.js";
import type { Register, RegisterCandidate, RegisterRecord } from "../register.js";
import { RegisterError } from "../register-error.js";
import { enrichSupplier } from "./enrich-supplier.js";

const source = { register: "test", url: "https://register.example/1", retrieved: "2026-11-24T00:00:00Z" };
const says = <F extends RegisterFact["field"]>(field: F, value: Extract<RegisterFact, { field: F }>["value"]) =>
  fact(source, field, value as never);

const record = (facts: readonly RegisterFact[], name = "Example Mills Ltd"): RegisterRecord => ({
  name,
  names: [],
  facts,
});

/** A register that knows one organisation, under any LEI. */
const knowing = (facts: readonly RegisterFact[], name?: string): Register => ({
  name: "test",
  schemes: ["lei"],
  byIdentifier: async () => record(facts, name),
});

/** A register that is asked by name alone. */
const naming = (candidates: readonly Partial<RegisterCandidate>[], facts: readonly RegisterFact[] = []): Register => ({
  name: "test",
  schemes: [],
  byName: async () =>
    candidates.map((each) => ({
      name: "Example Mills Ltd",
      country: "GB",
      url: source.url,
      read: async () => record(facts),
      ...each,
    })),
});

const declared: Supplier = {
  id: "s-1",
  name: "Example Mills Limited",
  country: "United Kingdom",
  identifiers: [{ scheme: "LEI", value: "529900EXAMPLEMILLS01" }],
};

describe("facts found under an identifier", () => {
  it("are added with their source where the declaration is silent", async () => {
    const facts = [
      says("identifiers", { scheme: "gb-coh", value: "01234567" }),
      says("activities", { scheme: "uksic2007", code: "13100" }),
      says("activities", { scheme: "uksic2007", code: "46420" }),
      says("parents", { name: "Example Holding GmbH", country: "DE" }),
      says("statement", { url: "https://example.org/statement" }),
      says("remark", "The LEI was not renewed."),
    ];
    const { supplier, added, conflicts, remarks } = await enrichSupplier(declared, [knowing(facts)]);
    expect(supplier).toEqual({
      ...declared,
      identifiers: [...declared.identifiers!, { scheme: "gb-coh", value: "01234567" }],
      activities: [
        { scheme: "uksic2007", code: "13100" },
        { scheme: "uksic2007", code: "46420" },
      ],
      parents: [{ name: "Example Holding GmbH", country: "DE" }],
      statement: { url: "https://example.org/statement" },
    });
    expect(added).toHaveLength(5);
    for (const each of added) expect(each).toMatchObject({ source, foundBy: "identifier" });
    expect(remarks).toMatchObject([{ value: "The LEI was not renewed.", source }]);
    expect(conflicts).toEqual([]);
  });

  it("that are declared already, in whatever spelling, add nothing", async () => {
    const facts = [
      says("identifiers", { scheme: "lei", value: "529900-EXAMPLEMILLS-01" }),
      says("aliases", "EXAMPLE MILLS LIMITED"),
      says("country", "GB"),
    ];
    expect(await enrichSupplier(declared, [knowing(facts)])).toMatchObject({
      supplier: declared,
      added: [],
      conflicts: [],
    });
  });

  it.each<[string, Partial<Supplier>, RegisterFact]>([
    ["country", { country: "Ireland" }, says("country", "GB")],
    [
      "identifiers",
      {
        identifiers: [
          { scheme: "lei", value: "1" },
          { scheme: "GB-COH", value: "07654321" },
        ],
      },
      says("identifiers", { scheme: "gb-coh", value: "01234567" }),
    ],
    [
      "activities",
      { activities: [{ scheme: "nace2", code: "62.01" }] },
      says("activities", { scheme: "uksic2007", code: "13100" }),
    ],
    [
      "statement",
      { statement: { url: "https://example.org/old" } },
      says("statement", { url: "https://example.org/new" }),
    ],
    [
      "declarations",
      { declarations: [{ id: "statement-published", answer: false }] },
      says("declarations", { id: "statement-published", answer: true }),
    ],
  ])("that contradict the declared %s are shown and change nothing", async (field, given, contradicting) => {
    const supplier = { ...declared, ...given };
    const enriched = await enrichSupplier(supplier, [knowing([contradicting])]);
    expect(enriched).toMatchObject({
      supplier,
      added: [],
      conflicts: [{ field, fact: { value: contradicting.value, source } }],
    });
    expect(enriched.supplier).toEqual(supplier);
  });

  it("name a parent beside the declared one, and say that it differs", async () => {
    const supplier = { ...declared, parents: [{ name: "Other Holding plc" }] };
    const enriched = await enrichSupplier(supplier, [knowing([says("parents", { name: "Example Holding GmbH" })])]);
    expect(enriched.supplier.parents).toEqual([{ name: "Other Holding plc" }, { name: "Example Holding GmbH" }]);
    expect(enriched.conflicts).toMatchObject([{ field: "parents" }]);
    const same = await enrichSupplier(supplier, [knowing([says("parents", { name: "OTHER HOLDING PLC" })])]);
    expect(same.conflicts).toEqual([]);
  });

  it("of an organisation of another name are not added, and the slip is shown", async () => {
    const facts = [says("parents", { name: "Example Holding GmbH" })];
    const enriched = await enrichSupplier(declared, [knowing(facts, "Quite Different Shipping AG")]);
    expect(enriched).toMatchObject({
      supplier: declared,
      added: [],
      conflicts: [{ field: "name", declared: "Example Mills Limited", fact: { value: "Quite Different Shipping AG" } }],
    });
  });

  it("that no supplier may hold are left out", async () => {
    const facts = [
      says("aliases", "  "),
      says("aliases", "x".repeat(5_000)),
      says("activities", { scheme: "uksic2007", code: "" }),
    ];
    expect((await enrichSupplier(declared, [knowing(facts)])).supplier).toEqual(declared);
  });
});

describe("an organisation of the same name", () => {
  const facts = [says("parents", { name: "Example Holding GmbH" })];
  const unnumbered: Supplier = { id: "s-1", name: "Example Mills Limited", country: "GB" };

  it("is taken for the supplier where the country is the same", async () => {
    const { added, candidates } = await enrichSupplier(unnumbered, [naming([{}], facts)]);
    expect(added).toMatchObject([{ field: "parents", foundBy: "name" }]);
    expect(candidates).toEqual([]);
  });

  it.each<[string, Partial<RegisterCandidate>[], Partial<Supplier>]>([
    ["it is in another country", [{ country: "IE" }], {}],
    ["the register does not say where it is", [{ country: undefined as never }], {}],
    ["nobody knows where the supplier is", [{}], { country: undefined }],
    ["it has ended", [{ ended: "Dissolved in 1996." }], {}],
    ["there are two of them", [{ url: "https://register.example/1" }, { url: "https://register.example/2" }], {}],
    ["its name is only like it", [{ name: "Exemple Mills Limited" }], {}],
  ])("is a candidate where %s", async (_, found, given) => {
    const supplier = { ...unnumbered, ...given };
    if (supplier.country === undefined) delete supplier.country;
    const enriched = await enrichSupplier(supplier, [naming(found, facts)]);
    expect(enriched).toMatchObject({ supplier, added: [] });
    expect(enriched.candidates.length).toBe(found.length);
    expect(enriched.candidates[0]!.because).not.toBe("");
    expect(enriched.candidates[0]!.reasons.length).toBeGreaterThan(0);
  });

  it("is taken before others of its group, whose names say more", async () => {
    const group = [{ name: "Example Mills International Ltd" }, { name: "Example Mills Ltd" }];
    expect(await enrichSupplier(unnumbered, [naming(group, facts)])).toMatchObject({
      added: [{ field: "parents" }],
      candidates: [],
    });
  });

  it("is not looked for in the register of another country", async () => {
    let asked = 0;
    const british: Register = {
      ...naming([{}]),
      countries: ["GB"],
      byName: async () => {
        asked++;
        return [];
      },
    };
    await enrichSupplier({ ...unnumbered, country: "Viet Nam" }, [british]);
    expect(asked).toBe(0);
    await enrichSupplier({ ...unnumbered, country: "England" }, [british]);
    await enrichSupplier({ id: "s-2", name: "Example Mills" }, [british]);
    expect(asked).toBeGreaterThan(0);
  });
});

describe("several registers", () => {
  it("help each other: an identifier that one adds is what the next is asked by", async () => {
    const asked: string[] = [];
    const second: Register = {
      name: "second",
      schemes: ["gb-coh"],
      byIdentifier: async ({ value }) => {
        asked.push(value);
        return undefined;
      },
    };
    await enrichSupplier(declared, [knowing([says("identifiers", { scheme: "gb-coh", value: "01234567" })]), second]);
    expect(asked).toEqual(["01234567"]);
  });

  it("that contradict each other are shown, and the first stands", async () => {
    const silent: Supplier = { id: "s-1", name: "Example Mills", identifiers: declared.identifiers };
    const { supplier, conflicts } = await enrichSupplier(silent, [
      knowing([says("country", "GB")]),
      knowing([says("country", "IE")]),
    ]);
    expect(supplier.country).toBe("GB");
    expect(conflicts).toMatchObject([{ field: "country", declared: "GB", fact: { value: "IE" } }]);
  });

  it("do not fail together", async () => {
    const broken: Register = {
      name: "broken",
      schemes: ["lei"],
      byIdentifier: async () => {
        throw new RegisterError("unavailable", "It answered 500.", { register: "broken", url: source.url });
      },
    };
    const enriched = await enrichSupplier(declared, [broken, knowing([says("website", "https://example.org")])]);
    expect(enriched.failures).toEqual([{ register: "broken", reason: "unavailable", message: "It answered 500." }]);
    expect(enriched.supplier.website).toBe("https://example.org");
  });

  it("do not hide a defect, nor the caller's own reason to stop", async () => {
    const defect: Register = {
      name: "defect",
      schemes: ["lei"],
      byIdentifier: async () => Promise.reject(new TypeError("oops")),
    };
    await expect(enrichSupplier(declared, [defect])).rejects.toThrow("oops");
    await expect(enrichSupplier(declared, [], { signal: AbortSignal.abort(new Error("stop")) })).resolves.toBeDefined();
    await expect(enrichSupplier(declared, [defect], { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow(
      "stop",
    );
  });
});

const anyFact: fc.Arbitrary<RegisterFact> = fc.oneof(
  fc.constantFrom("GB", "IE", "CN").map((value) => says("country", value)),
  fc
    .record({ scheme: fc.constantFrom("lei", "gb-coh", "vat"), value: fc.string({ maxLength: 12 }) })
    .map((value) => says("identifiers", value)),
  fc.record({ name: fc.string({ maxLength: 20 }) }).map((value) => says("parents", value)),
  fc.constantFrom("13100", "46420", "62010").map((code) => says("activities", { scheme: "uksic2007", code })),
  fc.string({ maxLength: 30 }).map((value) => says("aliases", value)),
);
const anySupplier: fc.Arbitrary<Supplier> = fc.record(
  {
    id: fc.constant("s-1"),
    name: fc.constant("Example Mills Ltd"),
    identifiers: fc.constant([{ scheme: "lei", value: "529900EXAMPLEMILLS01" }]),
    country: fc.constantFrom("GB", "Ireland", "中国"),
    activities: fc.constantFrom(
      [{ scheme: "nace2" as const, code: "13.10" }],
      [{ scheme: "isic4" as const, code: "6201" }],
    ),
    parents: fc.constant([{ name: "Example Holding" }]),
  },
  { requiredKeys: ["id", "name", "identifiers"] },
);

it("whatever a register says, nothing declared is lost, and the result is a valid supplier", async () => {
  await fc.assert(
    fc.asyncProperty(anySupplier, fc.array(anyFact, { maxLength: 8 }), async (supplier, facts) => {
      const enriched = (await enrichSupplier(supplier, [knowing(facts)])).supplier;
      expect(parseSupplier(enriched)).toEqual(enriched);
      for (const [key, value] of Object.entries(supplier)) {
        const after = enriched[key as keyof Supplier];
        if (Array.isArray(value)) expect((after as unknown[]).slice(0, value.length)).toEqual(value);
        else expect(after).toEqual(value);
      }
    }),
    { numRuns: 100 },
  );
});
