import { describe, expect, test } from "vitest";
import type { Supplier } from "../supplier/index.js";
import { buildListIndex } from "./build-list-index.js";
import { embeddedLists } from "./embedded-lists.js";
import { screenSupplier } from "./screen-supplier.js";

const lists = buildListIndex(embeddedLists());

const found = (supplier: Partial<Supplier>, asOf = "2026-11-01") =>
  screenSupplier({ id: "s", name: "Example Trading", ...supplier }, lists, { asOf }).map(
    ({ listing: { order }, decision, matchedOn }) => `${decision} ${order} on ${matchedOn}`,
  );

const turkmenCotton = "wro-033";
const marangeDiamonds = "wro-035";
const artisanalGold = "wro-036";
const malawiTobacco = "wro-037";
const xinjiangCottonAndTomatoes = "wro-050";

describe("an order on goods of a country", () => {
  const match = [`match ${turkmenCotton} on good`];

  test("matches the good, what is made of it, and its HS code", () => {
    for (const good of [
      { name: "raw cotton" },
      { name: "cotton t-shirts" },
      { name: "denim jeans" },
      { hs: "5205.11" },
    ])
      expect(found({ goods: [{ ...good, origin: "Turkmenistan" }] })).toEqual(match);
  });

  test("matches an input, however deep", () => {
    const cotton = { name: "cotton", origin: "TM" };
    expect(found({ goods: [{ name: "shirts", origin: "BD", inputs: [cotton] }] })).toEqual(match);
    expect(
      found({ goods: [{ name: "shirts", origin: "BD", inputs: [{ name: "yarn", origin: "TR", inputs: [cotton] }] }] }),
    ).toEqual(match);
  });

  test("takes a good without an origin to be from where the supplier works", () => {
    expect(found({ country: "TM", goods: [{ name: "cotton yarn" }] })).toEqual(match);
    expect(
      found({ country: "GB", sites: [{ country: "TM", kind: "factory" }], goods: [{ name: "cotton yarn" }] }),
    ).toEqual(match);
    expect(
      found({
        sites: [
          { country: "TM", kind: "office" },
          { country: "TR", kind: "factory" },
        ],
        goods: [{ name: "cotton yarn" }],
      }),
    ).toEqual([]);
    expect(
      found({
        sites: [
          { country: "TM", kind: "factory" },
          { country: "TR", kind: "factory" },
        ],
        goods: [{ name: "cotton yarn" }],
      }),
    ).toEqual([`review ${turkmenCotton} on good`]);
  });

  test("never takes an input without an origin to be from there", () => {
    expect(found({ country: "TM", goods: [{ name: "carpets", origin: "TM", inputs: [{ name: "cotton" }] }] })).toEqual(
      [],
    );
  });

  test("leaves other goods and other origins alone", () => {
    expect(found({ goods: [{ name: "cotton", origin: "US" }] })).toEqual([]);
    expect(found({ goods: [{ name: "natural gas", origin: "TM" }] })).toEqual([]);
    expect(found({ goods: [{ name: "wool carpets", origin: "TM" }] })).toEqual([]);
    expect(found({ goods: [{ name: "polyester shirts", origin: "TM" }] })).toEqual([]);
  });

  test("leaves a good that is only read from the description to a person", () => {
    expect(found({ country: "TM", description: "Cotton yarn spinning, Ashgabat" })).toEqual([
      `review ${turkmenCotton} on good`,
    ]);
    expect(
      found({ country: "TM", description: "Cotton yarn spinning", goods: [{ name: "sand", origin: "TM" }] }),
    ).toEqual([]);
  });

  test("respects its date", () => {
    expect(found({ goods: [{ name: "cotton", origin: "TM" }] }, "2018-05-17")).toEqual([]);
    expect(found({ goods: [{ name: "cotton", origin: "TM" }] }, "2018-05-18")).toEqual(match);
  });
});

describe("an order on goods of a region", () => {
  const match = [`match ${xinjiangCottonAndTomatoes} on good`];
  const review = [`review ${xinjiangCottonAndTomatoes} on good`];

  test("matches the goods of that region, named in any usual way", () => {
    for (const originRegion of ["Xinjiang", "XUAR", "新疆", "Kashgar"])
      expect(found({ goods: [{ name: "cotton", origin: "China", originRegion }] })).toEqual(match);
    expect(found({ goods: [{ name: "tomato paste", originRegion: "Xinjiang" }] })).toEqual(match);
    expect(found({ country: "CN", address: "Korla, Xinjiang", goods: [{ name: "ketchup" }] })).toEqual(match);
  });

  test("leaves other goods of the region and the goods of other regions alone", () => {
    for (const name of ["polyester fabric", "polyester", "wine", "coal"])
      expect(found({ goods: [{ name, origin: "CN", originRegion: "Xinjiang" }] })).toEqual([]);
    expect(found({ goods: [{ name: "cotton", origin: "CN", originRegion: "Guangdong" }] })).toEqual([]);
    expect(
      found({ country: "CN", sites: [{ region: "Guangdong" }], goods: [{ name: "cotton", origin: "CN" }] }),
    ).toEqual([]);
    expect(found({ country: "CN", address: "88 Xinjiang Road, Shanghai", goods: [{ name: "cotton yarn" }] })).toEqual(
      [],
    );
    expect(found({ goods: [{ name: "cotton", origin: "IN", originRegion: "Xinjiang" }] })).toEqual([]);
  });

  test("leaves goods of the country whose region nothing tells to a person", () => {
    expect(found({ goods: [{ name: "cotton", origin: "CN" }] })).toEqual(review);
    expect(found({ country: "CN", goods: [{ name: "cotton yarn" }] })).toEqual(review);
  });

  test("knows a region of no labour programme by its words", () => {
    expect(found({ goods: [{ name: "rough diamonds", origin: "ZW", originRegion: "Marange district" }] })).toEqual([
      `match ${marangeDiamonds} on good`,
    ]);
    expect(found({ goods: [{ name: "rough diamonds", origin: "ZW", originRegion: "Murowa" }] })).toEqual([]);
  });
});

describe("the limits of an order", () => {
  test("a limited one is for a person where the text does not say that it applies", () => {
    expect(found({ goods: [{ name: "gold", origin: "CD" }] })).toEqual([`review ${artisanalGold} on good`]);
    expect(found({ goods: [{ name: "artisanal gold", origin: "CD" }] })).toEqual([`match ${artisanalGold} on good`]);
  });

  test("an excepted supplier is for a person", () => {
    const goods = [{ name: "tobacco", origin: "MW" }];
    expect(found({ goods })).toEqual([`match ${malawiTobacco} on good`]);
    expect(found({ name: "Alliance One International", goods })).toEqual([`review ${malawiTobacco} on good`]);
  });
});

test("an own list may hold orders on goods too, by its merchandise alone", () => {
  const own = buildListIndex([
    {
      list: "own",
      title: "Own list",
      edition: "1",
      retrieved: "2026-11-01",
      listings: [
        {
          id: "bricks",
          list: "own",
          name: "Bricks of Freedonia",
          kind: "goods",
          country: "Pakistan",
          merchandise: "Bricks",
          legalEffect: "watch",
        },
      ],
    },
  ]);
  const supplier = { id: "s", name: "Example Kilns", goods: [{ name: "clay bricks", origin: "PK" }] };
  expect(screenSupplier(supplier, own)[0]).toMatchObject({ decision: "match", listing: { id: "bricks" } });
});
