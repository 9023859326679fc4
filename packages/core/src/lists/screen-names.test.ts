import { describe, expect, test } from "vitest";
import type { Supplier } from "../supplier/index.js";
import { InvalidInput } from "../supplier/index.js";
import { buildListIndex } from "./build-list-index.js";
import type { Listing } from "./listing.js";
import { screened, screenSupplier } from "./screen-supplier.js";

const listing = (id: string, name: string, more: Partial<Listing> = {}): Listing => ({
  id,
  list: "own",
  name,
  country: "CN",
  legalEffect: "watch",
  ...more,
});

const lists = buildListIndex([
  {
    list: "own",
    title: "Own list",
    edition: "2026-10-01",
    retrieved: "2026-10-02",
    listings: [
      listing("spun", "Korvath Spinning Mill Co., Ltd.", {
        aliases: ["Korvath Yarn"],
        formerNames: ["Belloran Textile Co., Ltd."],
        identifiers: [{ scheme: "lei", value: "5299 00KO RVAT H000 0011" }],
      }),
      listing("city", "Tarnoq Silicon (Baotou) Co., Ltd."),
      listing("group", "Vexholm Mining Group", { covers: "and its subsidiaries" }),
      listing("short", "Zorin Co."),
      listing("boat", "Ocean Marn No. 12", { kind: "vessel", country: undefined }),
      listing("court", "Quellmar Tyres Co., Ltd.", { status: "suspended" }),
      listing("partly", "Ardessa Carpets Co., Ltd.", { status: "modified-in-part" }),
      listing("later", "Fenwyck Foods Co., Ltd.", { effective: "2026-08-03" }),
      listing("ended", "Ostrava Glove Sdn. Bhd.", { country: "MY", effective: "2021-10-21", removed: "2023-09-18" }),
      listing("month", "Ilmarin Apparel", { country: "IN", effective: "2022-07", removed: "2022-09" }),
      listing("eu", "Halvard Seafood Co., Ltd.", { legalEffect: "market-ban", effective: "2026-01-01" }),
    ],
  },
]);

const screen = (supplier: Partial<Supplier>, asOf: string | undefined = "2026-11-01") =>
  screenSupplier({ id: "s", name: "Example Trading", country: "CN", ...supplier }, lists, { ...(asOf && { asOf }) });

const found = (supplier: Partial<Supplier>, asOf?: string) =>
  screen(supplier, asOf).map(({ listing: { id }, decision, matchedOn }) => `${decision} ${id} on ${matchedOn}`);

describe("a name on a list", () => {
  test("is matched with its reasons", () => {
    const [match] = screen({ name: "KORVATH SPINNING MILL CO LTD" });
    expect(match).toMatchObject({ decision: "match", matchedOn: "name", listing: { id: "spun" } });
    expect(match?.reasons.length).toBeGreaterThan(0);
  });

  test("is matched on aliases and former names of either side, and says so", () => {
    expect(found({ name: "Korvath Yarn" })).toEqual(["match spun on alias"]);
    expect(found({ name: "Belloran Textile Co Ltd" })).toEqual(["match spun on alias"]);
    expect(found({ aliases: ["Korvath Spinning Mill"] })).toEqual(["match spun on alias"]);
    expect(found({ formerNames: ["Korvath Spinning Mill"] })).toEqual(["match spun on alias"]);
  });

  test("is matched on sites, parents and owners, and says which", () => {
    const named = { name: "Korvath Spinning Mill Co., Ltd.", country: "CN" };
    expect(found({ sites: [{ ...named, kind: "factory" }] })).toEqual(["match spun on site"]);
    expect(found({ parents: [named] })).toEqual(["match spun on parent"]);
    expect(found({ owners: [{ ...named, share: 0.6 }] })).toEqual(["match spun on owner"]);
    expect(found({ owners: [named] })).toEqual(["match spun on owner"]);
  });

  test("of a small owner is for a person to judge", () => {
    expect(found({ owners: [{ name: "Korvath Spinning Mill Co., Ltd.", country: "CN", share: 0.05 }] })).toEqual([
      "review spun on owner",
    ]);
  });

  test("gives one match a listing, the nearest", () => {
    const name = "Korvath Spinning Mill Co., Ltd.";
    expect(found({ name, aliases: ["Korvath Yarn"], parents: [{ name, country: "CN" }] })).toEqual([
      "match spun on name",
    ]);
  });

  test("says nothing of other firms of the same trade", () => {
    for (const name of [
      "Lanhuo Spinning Mill Co., Ltd.",
      "Spinning Mill Co., Ltd.",
      "Baotou Silicon Co., Ltd.",
      "Mining Group",
    ])
      expect(found({ name })).toEqual([]);
  });
});

describe("a registration", () => {
  test("decides, whatever the names say, in any spelling", () => {
    expect(
      found({ name: "Another Name Altogether", identifiers: [{ scheme: "LEI", value: "529900korvath0000011" }] }),
    ).toEqual(["match spun on identifier"]);
  });

  test("that differs in the same register speaks against the same name", () => {
    const lei = [{ scheme: "lei", value: "529900OTHER000000099" }];
    expect(found({ name: "Korvath Spinning Mill Co., Ltd.", identifiers: lei })).not.toContain("match spun on name");
  });
});

describe("a firm that is not listed", () => {
  test("is not matched for a sister of another town or trade", () => {
    for (const name of [
      "Tarnoq Silicon (Luzhou) Co., Ltd.",
      "Tarnoq Silicon Co., Ltd.",
      "Korvath Spinning Mill Logistics Co., Ltd.",
    ])
      expect(found({ name }).filter((each) => each.startsWith("match"))).toEqual([]);
  });

  test("is not matched for a short name that it shares with one of another country", () => {
    expect(found({ name: "Zorin Ltd", country: "CA" })).toEqual(["review short on name"]);
    expect(found({ name: "Korvath Spinning Mill", country: "SG" })).toEqual(["match spun on name"]);
  });

  test("is shown to a person where its name holds that of a group listed with its subsidiaries", () => {
    expect(found({ name: "Vexholm Mining Group Xilin Gol Smelting and Chemical Works" })).toEqual([
      "review group on name",
    ]);
  });
});

describe("a vessel", () => {
  test("is matched as a site or by words that say it is one", () => {
    expect(found({ sites: [{ name: "Ocean Marn No.12", kind: "vessel" }] })).toEqual(["match boat on site"]);
    expect(found({ sites: [{ name: "F/V Ocean Marn No. 12" }] })).toContain("match boat on site");
    expect(found({ goods: [{ name: "frozen tuna caught by the vessel Ocean Marn No. 12" }] })).toEqual([
      "match boat on good",
    ]);
    expect(found({ sites: [{ name: "Ocean Marn No. 13", kind: "vessel" }] })).toEqual([]);
  });

  test("is no firm of that name", () => {
    expect(found({ name: "Ocean Marn No. 12" })).toEqual(["review boat on name"]);
  });
});

test("the maker that a good names is looked for", () => {
  expect(found({ goods: [{ name: "cotton yarn from Korvath Spinning Mill Co., Ltd." }] })).toEqual([
    "match spun on good",
  ]);
  expect(found({ goods: [{ name: "t-shirts", inputs: [{ name: "yarn made by Korvath Yarn" }] }] })).toEqual([
    "match spun on good",
  ]);
});

describe("the state of an entry", () => {
  test("suspended is for a person, modified in part is said", () => {
    expect(found({ name: "Quellmar Tyres" })).toEqual(["review court on name"]);
    const [match] = screen({ name: "Ardessa Carpets" });
    expect(match?.decision).toBe("match");
    expect(match?.reasons.map(({ kind }) => kind)).toContain("modified-in-part");
  });

  test("not yet effective and removed entries respect the date", () => {
    expect(found({ name: "Fenwyck Foods" }, "2026-08-02")).toEqual([]);
    expect(found({ name: "Fenwyck Foods" }, "2026-08-03")).toEqual(["match later on name"]);
    const glove = { name: "Ostrava Glove Sdn Bhd", country: "MY" };
    expect(found(glove, "2021-10-20")).toEqual([]);
    expect(found(glove, "2023-09-17")).toEqual(["match ended on name"]);
    expect(found(glove, "2023-09-18")).toEqual([]);
  });

  test("a date without a day counts as the first", () => {
    const apparel = { name: "Ilmarin Apparel", country: "IN" };
    expect(found(apparel, "2022-06-30")).toEqual([]);
    expect(found(apparel, "2022-07-01")).toEqual(["match month on name"]);
    expect(found(apparel, "2022-09-01")).toEqual([]);
  });

  test("without a date all that are not removed count", () => {
    expect(screen({ name: "Fenwyck Foods" }, "").map(({ listing }) => listing.id)).toEqual(["later"]);
    expect(screen({ name: "Ostrava Glove Sdn Bhd", country: "MY" }, "")).toEqual([]);
  });

  test("a market ban has no effect before its law applies", () => {
    expect(found({ name: "Halvard Seafood" }, "2027-12-13")).toEqual([]);
    expect(found({ name: "Halvard Seafood" }, "2027-12-14")).toEqual(["match eu on name"]);
  });

  test("a closed entry is history that can be shown", () => {
    const supplier = { id: "s", name: "Ostrava Glove Sdn Bhd", country: "MY" };
    expect(screened(supplier, lists, { asOf: "2026-11-01" }).former.map(({ listing }) => listing.id)).toEqual([
      "ended",
    ]);
    expect(screened(supplier, lists, { asOf: "2022-01-01" }).former).toEqual([]);
  });
});

describe("input that is none", () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path }) => path.join("."));
      throw error;
    }
    return "accepted";
  };

  test("is refused with its path", () => {
    const goods = [{ name: "yarn", inputs: [{ name: "cotton", origin: "Atlantis" }] }];
    expect(refusal(() => screen({ country: "Atlantis", goods }))).toEqual(["country", "goods.0.inputs.0.origin"]);
    expect(refusal(() => screen({ countrry: "CN" } as Partial<Supplier>))).toEqual(["countrry"]);
    expect(refusal(() => screen({}, "yesterday"))).toEqual(["asOf"]);
  });
});
