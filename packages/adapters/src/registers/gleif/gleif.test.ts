import { afterEach, describe, expect, it } from "vitest";
import { registerServer } from "../../testing/register-server.js";
import { registerHttp } from "../http/register-http.js";
import { gleifRegister } from "./gleif.js";

const LEI = "529900EXAMPLEMILLS01";
const PARENT = "529900EXAMPLEPAREN02";
const meta = { goldenCopy: { publishDate: "2026-11-20T00:00:00Z" } };
const base = "https://api.gleif.org/api/v1/lei-records";

/** A record in the shape in which the API gives them; what is not read is there too. */
const record = (
  lei: string,
  name: string,
  more: { entity?: object; registration?: object; relationships?: object } = {},
) => ({
  type: "lei-records",
  id: lei,
  attributes: {
    lei,
    entity: {
      legalName: { name, language: "en" },
      otherNames: [{ name: "Example Weavers Ltd", language: "en", type: "PREVIOUS_LEGAL_NAME" }],
      transliteratedOtherNames: [],
      legalAddress: {
        language: "en",
        addressLines: ["1 High Street"],
        city: "Leeds",
        region: "GB-LDS",
        country: "GB",
        postalCode: "LS1 1AA",
      },
      headquartersAddress: {
        language: "en",
        addressLines: ["c/o Example", "2 Low Street"],
        city: "York",
        region: null,
        country: "GB",
        postalCode: null,
      },
      registeredAt: { id: "RA000585", other: null },
      registeredAs: "01234567",
      jurisdiction: "GB",
      category: "GENERAL",
      status: "ACTIVE",
      successorEntity: { lei: null, name: null },
      ...more.entity,
    },
    registration: { status: "ISSUED", corroborationLevel: "FULLY_CORROBORATED", ...more.registration },
    bic: null,
  },
  relationships: more.relationships ?? {},
});

const withParents = {
  "managing-lou": { links: { related: `${base}/${LEI}/managing-lou` } },
  "direct-parent": { links: { "relationship-record": `${base}/x`, "lei-record": "http://127.0.0.1:1/never-followed" } },
  "ultimate-parent": { links: { "reporting-exception": `${base}/${LEI}/ultimate-parent-reporting-exception` } },
};

let close = () => {};
afterEach(() => close());

const start = async (answers: Record<string, unknown>) => {
  const server = await registerServer(({ path }) => (path in answers ? { json: answers[path] } : undefined));
  close = server.close;
  const http = registerHttp({ pacing: { pause: 1, timeout: 5_000 } });
  return { register: gleifRegister(http, { baseUrl: server.baseUrl }), asked: server.asked };
};

const answers = {
  [`/lei-records/${LEI}`]: { meta, data: record(LEI, "EXAMPLE MILLS LIMITED", { relationships: withParents }) },
  [`/lei-records/${LEI}/direct-parent`]: {
    meta,
    data: record(PARENT, "Example Holding GmbH", {
      entity: { legalAddress: { country: "DE" }, registeredAt: { id: "RA000242" }, registeredAs: "HRB 1" },
    }),
  },
  [`/lei-records/${LEI}/ultimate-parent-reporting-exception`]: {
    meta,
    data: {
      type: "reporting-exceptions",
      attributes: {
        lei: LEI,
        category: "ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT",
        reason: "NATURAL_PERSONS",
        reference: null,
      },
    },
  },
};

describe("GLEIF by LEI", () => {
  it("gives registrations, names, country, address, parent and the reason why another is missing, each with its source", async () => {
    const { register, asked } = await start(answers);
    const found = await register.byIdentifier!({ scheme: "lei", value: LEI.toLowerCase() });
    expect(found).toMatchObject({ name: "EXAMPLE MILLS LIMITED", names: ["Example Weavers Ltd"], country: "GB" });
    expect(found!.facts.map(({ field, value }) => [field, value])).toEqual([
      ["identifiers", { scheme: "lei", value: LEI }],
      ["identifiers", { scheme: "gb-coh", value: "01234567" }],
      ["aliases", "EXAMPLE MILLS LIMITED"],
      ["formerNames", "Example Weavers Ltd"],
      ["country", "GB"],
      ["address", "c/o Example, 2 Low Street, York"],
      ["parents", { name: "Example Holding GmbH", country: "DE", identifiers: [{ scheme: "lei", value: PARENT }] }],
      ["remark", expect.stringContaining("natural persons")],
    ]);
    for (const { source } of found!.facts) {
      expect(source).toMatchObject({ register: "gleif", edition: "2026-11-20", url: expect.stringContaining(LEI) });
    }
    expect(asked[0]!.headers.accept).toBe("application/vnd.api+json");
    expect(asked).toHaveLength(3);
  });

  it.each([
    ["LAPSED", /not renewed/],
    ["ANNULLED", /annulled/],
  ])("says what the status %s means", async (status, words) => {
    const data = record(LEI, "Example Mills", { registration: { status } });
    const { register } = await start({ [`/lei-records/${LEI}`]: { meta, data } });
    const found = await register.byIdentifier!({ scheme: "lei", value: LEI });
    expect(found!.facts.filter(({ field }) => field === "remark")).toEqual([
      expect.objectContaining({ value: expect.stringMatching(words) }),
    ]);
  });

  it("knows nothing of another LEI, and asks nothing for what is none", async () => {
    const { register, asked } = await start({});
    expect(await register.byIdentifier!({ scheme: "lei", value: PARENT })).toBeUndefined();
    expect(await register.byIdentifier!({ scheme: "lei", value: "../lei-issuers" })).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it("says of an answer in another shape that it is malformed", async () => {
    const { register } = await start({ [`/lei-records/${LEI}`]: { data: { type: "lei-records" } } });
    await expect(register.byIdentifier!({ scheme: "lei", value: LEI })).rejects.toMatchObject({ reason: "malformed" });
  });
});

describe("GLEIF by company number", () => {
  it("takes only a record that Companies House is the authority of", async () => {
    const other = record(PARENT, "Other", { entity: { registeredAt: { id: "RA000602" } } });
    const path = "/lei-records?filter[entity.registeredAs]=01234567&page[size]=20";
    const { register } = await start({ [path]: { meta, data: [other, record(LEI, "Example Mills")] } });
    const found = await register.byIdentifier!({ scheme: "gb-coh", value: "01234567" });
    expect(found?.name).toBe("Example Mills");
  });
});

describe("GLEIF by name", () => {
  const exact = "/lei-records?filter[entity.legalName]=Example Mills&page[size]=20";
  const fuzzy = "/fuzzycompletions?field=entity.legalName&q=Example Mills";

  it("gives candidates that can be read", async () => {
    const { register } = await start({ ...answers, [exact]: { meta, data: [record(LEI, "Example Mills")] } });
    const [first, ...others] = await register.byName!({ name: "Example Mills", country: "GB" });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: "Example Mills", country: "GB", aliases: ["Example Weavers Ltd"] });
    expect((await first!.read())!.facts[0]).toMatchObject({ field: "identifiers" });
  });

  it("goes on to like names where none is the same", async () => {
    const completion = { type: "fuzzycompletions", attributes: { value: "EXAMPLE MILLS LTD" } };
    const link = { relationships: { "lei-records": { data: { type: "lei-records", id: LEI } } } };
    const { register } = await start({
      [exact]: { meta, data: [] },
      [fuzzy]: { data: [completion, { ...completion, ...link }] },
      [`/lei-records?filter[lei]=${LEI}&page[size]=20`]: {
        meta,
        data: [record(LEI, "EXAMPLE MILLS LTD", { entity: { status: "INACTIVE" } })],
      },
    });
    const found = await register.byName!({ name: "Example Mills" });
    expect(found).toMatchObject([{ name: "EXAMPLE MILLS LTD", ended: expect.stringContaining("inactive") }]);
  });
});
