import { buildListIndex, embeddedLists, screenSupplier } from "@manumit/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IntakeError } from "../intake/intake-error.js";
import { parseListEdition } from "./parse-list-edition.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, list = "own", edition: string | undefined = "2026-10-01") =>
  parseListEdition(bytes(text), { list, ...(edition !== "" && { edition }) });

const refusal = async (text: string, list?: string) => {
  try {
    await read(text, list);
  } catch (error) {
    if (error instanceof IntakeError) return { reason: error.reason, message: error.message, ...error.at };
    throw error;
  }
  return "accepted";
};

describe("a table", () => {
  test("is read by plain headers, in any order and with any delimiter", async () => {
    const { listings, ...edition } = await read(
      "Blocklist of the group\n\nCountry;Organisation;Also known as;Formerly known as;LEI;Listed;Removed;Products;Link\n" +
        'Pakistan;Korvath Spinning Mill;Korvath Yarn | Korvath;Belloran Textile;529900KORVATH0000011;3 August 2026;;"Yarn, thread";https://example.org/1\n' +
        "Deutschland;Zorin GmbH;;;;2021-10-21;18.09.2023;;\n",
    );
    expect(edition).toMatchObject({ list: "own", title: "own", edition: "2026-10-01" });
    expect(listings).toEqual([
      {
        id: "korvath-spinning-mill--pakistan",
        list: "own",
        name: "Korvath Spinning Mill",
        aliases: ["Korvath Yarn", "Korvath"],
        formerNames: ["Belloran Textile"],
        country: "PK",
        identifiers: [{ scheme: "lei", value: "529900KORVATH0000011" }],
        legalEffect: "watch",
        effective: "2026-08-03",
        merchandise: "Yarn, thread",
        sourceUrl: "https://example.org/1",
      },
      {
        id: "zorin-gmbh--deutschland",
        list: "own",
        name: "Zorin GmbH",
        country: "DE",
        legalEffect: "watch",
        effective: "2021-10-21",
        removed: "2023-09-18",
      },
    ]);
  });

  test("of US customs is read as it is published", async () => {
    const { listings } = await read(
      "\ufeffEffective Date,Calendar Year,Country Code,Country,Merchandise,WRO/Finding,Industry,Status,Press Release,Entity,Remarks\r\n" +
        '9/24/2025,2025,PK,Pakistan,Yarn,WRO,Textiles,Active,,"Korvath Spinning\r\nMill",\r\n' +
        "8/18/2020,2020,,Fishing Vessels,Seafood,Finding,Agriculture,Partially Modified,,Fishing Vessel: Ocean Marn,\r\n" +
        "1/2/1992,1992,PK,Pakistan,Tea,WRO,Agriculture,Inactive,,Zorin Tea,\r\n",
      "us-cbp-wro",
    );
    expect(listings).toMatchObject([
      { name: "Korvath Spinning Mill", legalEffect: "detention", effective: "2025-09-24", country: "PK" },
      { kind: "vessel", legalEffect: "import-ban", effective: "2020-08-18", status: "modified-in-part" },
      { name: "Zorin Tea", removed: "2026-10-01" },
    ]);
  });

  test("of OpenSanctions is read without its people", async () => {
    const { listings, gaps } = await read(
      "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change\n" +
        "NK-1,Company,Korvath Mill,Korvath Yarn;Korvath,,pk,1 High Road,PK-123,Order 5,,,List,2025-01-01,2026-01-01,2026-01-01\n" +
        "NK-2,Person,Somebody,,1970-01-01,pk,,,,,,List,2025-01-01,2026-01-01,2026-01-01\n",
    );
    expect(listings).toMatchObject([
      {
        id: "NK-1",
        aliases: ["Korvath Yarn", "Korvath"],
        country: "PK",
        identifiers: [{ scheme: "registration" }],
        legalBasis: "Order 5",
      },
    ]);
    expect(gaps).toContain("1 entries of people");
  });

  test("gives entries of one name ids of their own, the same in the next edition", async () => {
    const text = "Name,Country\nKorvath,PK\nKorvath,PK\nZorin,DE\n";
    const ids = (await read(text)).listings.map(({ id }) => id);
    expect(ids).toEqual(["korvath--pk", "korvath--pk--2", "zorin--de"]);
    expect((await read(text.replace("Zorin,DE", "Fenwyck,GB"))).listings.map(({ id }) => id).slice(0, 2)).toEqual(
      ids.slice(0, 2),
    );
  });

  test("that lists one id twice keeps both entries", async () => {
    expect((await read("id,name\n1,Korvath\n1,Korvath\n")).listings.map(({ id }) => id)).toEqual(["1", "1--2"]);
  });

  test("with a faulty row is refused with its line and column", async () => {
    expect(await refusal("Name,Effective date\nKorvath,soon\n")).toMatchObject({ line: 2, column: "Effective date" });
    expect(await refusal("Name,Country\nKorvath,PK\n,DE\n")).toMatchObject({ line: 3, column: "Name" });
    expect(await refusal('Name,Country\n"Korvath\nMill",PK\nA,B,C\n')).toMatchObject({ line: 4 });
    expect(await refusal("Name,Legal effect\nKorvath,prison\n")).toMatchObject({ line: 2, column: "Legal effect" });
    expect(await refusal("Name,Status\nKorvath,unsure\n")).toMatchObject({ line: 2, column: "Status" });
    expect(await refusal("What,Where\nKorvath,PK\n")).toMatchObject({ reason: "malformed", line: 1 });
    expect(await refusal('Name,Country\n"Korvath,PK\n')).toMatchObject({ reason: "malformed" });
  });
});

describe("FollowTheMoney", () => {
  const entities = [
    {
      id: "s1",
      schema: "Sanction",
      properties: { entity: ["c1"], authority: ["Ministry"], listingDate: ["2025-01-15"] },
    },
    {
      id: "c1",
      schema: "Company",
      caption: "Korvath Spinning Mill",
      properties: {
        name: ["Korvath Spinning Mill", "科瓦特纺织厂"],
        alias: ["Korvath Yarn"],
        previousName: ["Belloran Textile"],
        country: ["cn-xz"],
        registrationNumber: ["91650000000000000X"],
        leiCode: ["529900KORVATH0000011"],
        addressEntity: ["a1"],
        topics: ["forced.labor"],
        unheardOf: [7],
      },
      last_change: "2026-09-30T10:00:00",
      target: true,
    },
    { id: "a1", schema: "Address", properties: { full: ["1 Mill Road, Korla"] } },
    { id: "v1", schema: "Vessel", properties: { name: ["Ocean Marn"], imoNumber: ["1234567"], country: ["eu"] } },
    { id: "n1", schema: "Company", properties: { name: ["Near By"] }, target: false },
    { id: "p1", schema: "Person", properties: { name: ["Somebody"] } },
    { id: "o1", schema: "Ownership", properties: { owner: ["p1"], asset: ["c1"] } },
  ];
  const listed = [
    {
      id: "c1",
      list: "own",
      name: "Korvath Spinning Mill",
      aliases: ["科瓦特纺织厂", "Korvath Yarn"],
      formerNames: ["Belloran Textile"],
      country: "CN",
      addresses: ["1 Mill Road, Korla"],
      identifiers: [
        { scheme: "lei", value: "529900KORVATH0000011" },
        { scheme: "cn-uscc", value: "91650000000000000X" },
      ],
      legalBasis: "Ministry",
      legalEffect: "watch",
      effective: "2025-01-15",
    },
    {
      id: "v1",
      list: "own",
      name: "Ocean Marn",
      kind: "vessel",
      identifiers: [{ scheme: "imo", value: "1234567" }],
      legalEffect: "watch",
    },
  ];

  test("gives organisations and vessels, joined with sanctions and addresses in any order, as lines or as an array", async () => {
    for (const text of [
      entities.map((entity) => JSON.stringify(entity)).join("\n"),
      JSON.stringify(entities),
      JSON.stringify([...entities].reverse()),
    ]) {
      const edition = await read(text, "own", "");
      expect([...edition.listings].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(listed);
      expect(edition).toMatchObject({ edition: "2026-09-30", gaps: "1 entries of people were left out." });
    }
  });

  test("is removed only when all its sanctions have ended", async () => {
    const sanction = (id: string, endDate: string[]) => ({
      id,
      schema: "Sanction",
      properties: { entity: ["c"], startDate: ["2020-01-01"], endDate },
    });
    const company = { id: "c", schema: "Company", properties: { name: ["Korvath"] } };
    const removed = async (...ends: string[][]) =>
      (await read(JSON.stringify([company, ...ends.map((end, i) => sanction(`s${i}`, end))]))).listings[0]?.removed;
    expect(await removed(["2022-01-01"], [])).toBeUndefined();
    expect(await removed(["2022-01-01"], ["2023-05-01"])).toBe("2023-05-01");
  });

  test("of changes or with a nameless entity is refused with its line", async () => {
    expect(await refusal('{"op":"ADD","entity":{}}\n{"op":"DEL","entity":{}}\n')).toMatchObject({ line: 1 });
    expect(
      await refusal(
        '{"id":"a","schema":"Company","properties":{"name":["A"]}}\n{"id":"b","schema":"Company","properties":{}}',
      ),
    ).toMatchObject({ line: 2 });
    expect(await refusal('{"id":"a","schema":"Company","properties":{"name":["A"]}}\n{"id":')).toMatchObject({
      line: 2,
      reason: "malformed",
    });
  });
});

describe("JSON of our own", () => {
  test("comes back as it was written", async () => {
    for (const edition of embeddedLists())
      expect(await parseListEdition(bytes(JSON.stringify(edition, null, 1)), { list: edition.list })).toEqual(edition);
  });

  test("may be an array or lines of listings that leave list and effect to the list", async () => {
    const listings = [
      { id: "a", name: "Korvath" },
      { id: "b", name: "Zorin", legalEffect: "exclusion-ground" },
    ];
    for (const text of [JSON.stringify(listings), listings.map((each) => JSON.stringify(each)).join("\n")]) {
      const edition = await read(text, "us-uflpa-entity-list");
      expect(edition.listings.map(({ list, legalEffect }) => [list, legalEffect])).toEqual([
        ["us-uflpa-entity-list", "rebuttable-presumption"],
        ["us-uflpa-entity-list", "exclusion-ground"],
      ]);
    }
  });

  test("with a fault is refused with its place", async () => {
    expect(await refusal('[{"id":"a","name":"A"},{"id":"b","naem":"B"}]')).toMatchObject({
      path: expect.stringMatching(/^1\./),
    });
    expect(await refusal('{"listings":[{"id":"a","name":""}]}')).toMatchObject({ path: "listings.0.name" });
    expect(await refusal('{"id":"a","name":"A"}\n{"id":"b","name":"B","effective":"soon"}')).toMatchObject({
      line: 2,
      path: "effective",
    });
    expect(await refusal('{"listings":{}}')).toMatchObject({ path: "listings" });
    expect(await refusal("[{]")).toMatchObject({ reason: "malformed", line: 1 });
    expect(await refusal("[".repeat(100_000))).toMatchObject({ reason: "too-deep" });
    expect(await refusal("[]")).toMatchObject({ message: "The file holds no entry of a list." });
  });
});

test("a web page, a workbook and nothing at all are refused for what they are", async () => {
  expect(await refusal("<!doctype html><title>Entity list</title>")).toMatchObject({ reason: "unknown-format" });
  expect(await refusal("PK\u0003\u0004 workbook")).toMatchObject({ reason: "unknown-format" });
  expect(await refusal("")).toMatchObject({ reason: "malformed" });
});

test("a list that was read is screened against", async () => {
  const lists = buildListIndex([await read("Name,Country\nKorvath Spinning Mill Co. Ltd,CN\n")]);
  const supplier = { id: "s", name: "KORVATH SPINNING MILL", country: "China" };
  expect(screenSupplier(supplier, lists)[0]).toMatchObject({ decision: "match", listing: { list: "own" } });
});

test("any text is read or refused with its reason", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `name,country\n${text}`),
      ),
      async (text) => {
        await refusal(text);
      },
    ),
  );
});
