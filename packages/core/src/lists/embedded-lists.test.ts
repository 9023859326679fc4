import { expect, test } from "vitest";
import { edition } from "../reference/editions.js";
import { buildListIndex } from "./build-list-index.js";
import { embeddedLists } from "./embedded-lists.js";
import { standingOf } from "./in-force.js";
import { readListEdition } from "./list-edition.js";
import { screenSupplier } from "./screen-supplier.js";

const [entityList, orders] = embeddedLists() as [
  ReturnType<typeof embeddedLists>[0],
  ReturnType<typeof embeddedLists>[0],
];
const ofList = (list: string) => orders.listings.filter((listing) => listing.list === list);
const byId = (id: string) => [...entityList.listings, ...orders.listings].find((listing) => listing.id === id);

test("each edition is whole, dated, keeps to the schema and says what it lacks", () => {
  for (const list of embeddedLists()) {
    expect(readListEdition(list)).toEqual(list);
    expect(list.edition).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(list.listings.length).toBeGreaterThan(50);
    expect(list.gaps).toBeTruthy();
  }
});

test("the UFLPA Entity List has its 187 entities, each with its sub-list", () => {
  expect(entityList.edition).toBe("2026-07-31");
  expect(entityList.listings).toHaveLength(187);
  for (const { legalBasis, legalEffect } of entityList.listings) {
    expect(legalBasis).toMatch(/2\(d\)\(2\)\(B\)\((i|ii|v)\)/);
    expect(legalEffect).toBe("rebuttable-presumption");
  }
  const rows = entityList.listings.flatMap(({ legalBasis = "" }) => legalBasis.match(/2\(d\)\(2\)\(B\)/g) ?? []);
  expect(rows).toHaveLength(205);
  expect(entityList.listings.filter(({ effective }) => effective === "2026-08-03")).toHaveLength(43);
});

test("an entity whose name was corrected is the same entity: old names are former ones, its first date stays", () => {
  expect(byId("uflpa-125")).toMatchObject({ name: "Kuitun Yadasi Textile Co., Ltd.", effective: "2023-09-27" });
  expect(byId("uflpa-125")?.formerNames).toContain("Xinjiang Tianmian Foundation Textile Co., Ltd.");
  expect(byId("uflpa-108")?.effective).toBe("2022-06-21");
});

test("a sub-list that an entity joined later keeps its own date", () => {
  expect(byId("uflpa-104")?.legalBasis).toContain("2(d)(2)(B)(v) from 2024-11-25");
});

test("all 67 open import orders are in it, each organisation or vessel by its own name", () => {
  const open = ofList("us-cbp-wro").filter((listing) => standingOf(listing, "2026-11-01") === "in-force");
  expect(new Set(open.map(({ order }) => order)).size).toBe(67);
  expect(open.filter(({ order }) => order === "wro-027")).toHaveLength(7);
  expect(open.filter(({ kind }) => kind === "goods").map(({ country }) => country)).toEqual([
    "TM",
    "ZW",
    "CD",
    "MW",
    "CN",
  ]);
  expect(open.filter(({ legalEffect }) => legalEffect === "import-ban").map(({ order }) => order)).toHaveLength(9);
});

test("closed orders are history, with the day they ended or were no longer seen", () => {
  const closed = ofList("us-cbp-wro").filter(({ removed }) => removed !== undefined);
  expect(new Set(closed.map(({ order }) => order)).size).toBe(15);
  expect(closed.every(({ removed = "" }) => removed <= "2026-06-23")).toBe(true);
});

test("the sanctioned organisations stand beside the orders, under a list and edition of their own", () => {
  expect(ofList("us-magnitsky-forced-labour")).toHaveLength(9);
  expect(buildListIndex(embeddedLists()).editions).toEqual([
    { dataset: entityList.list, edition: entityList.edition },
    edition("us-cbp-wro"),
    edition("us-magnitsky-forced-labour"),
  ]);
});

test("no register ships whose republication is legally sensitive, nor any person", () => {
  const text = JSON.stringify(embeddedLists());
  expect(text).not.toMatch(/cadastro|cnpj/i);
});

test("everything listed is found by each of its names", () => {
  const lists = buildListIndex(embeddedLists());
  const named = embeddedLists().flatMap(({ listings }) => listings);
  const missed: string[] = [];
  for (const listing of named) {
    if (listing.kind === "goods" || standingOf(listing, "2026-11-01") !== "in-force") continue;
    for (const name of [listing.name, ...(listing.aliases ?? []), ...(listing.formerNames ?? [])]) {
      const supplier = {
        id: "s",
        name,
        ...(listing.country !== undefined && { country: listing.country }),
        ...(listing.kind === "vessel" && { sites: [{ name, kind: "vessel" as const }] }),
      };
      const match = screenSupplier(supplier, lists, { asOf: "2026-11-01" }).find(
        (each) => each.listing.id === listing.id,
      );
      const expected = listing.status === "suspended" ? "review" : "match";
      if (match?.decision !== expected) missed.push(`${listing.id} ${name}: ${match?.decision} ${match?.score}`);
    }
  }
  expect(missed).toEqual([]);
});
