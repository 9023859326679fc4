import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "../compare.js";
import type { NamedEntity } from "../evidence.js";
import { buildNameIndex, loadNameIndex } from "./name-index.js";

const words = fc.constantFrom(
  ..."Huafu Huafa Hua Fu Huaffu Tianshan Tian Shan Golden Star Septwolves Septwolfs 5eptwo1ves Furniture Fumiture Lisensen Li Sen Zijin Cotton Coton C0tton Texlite Textile Textiles Garment Apparel Industry Intl Group Xinjiang Aksu Akesu Hotan Hong Kong HSI Hoshine Silicon (Baotou) No. 7 9 Seventh II 新疆华富棉业 华孚 (株) 삼성전자 Samsung Газпром Gazprom المثال Mithal 永順 Wing Shun Wingshun 山本 Yamamoto Yama moto Co Ltd GmbH of & the AB A B".split(
    " ",
  ),
);
const name = fc.array(words, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(" "));
const entity = fc.record(
  {
    name,
    aliases: fc.array(name, { maxLength: 2 }),
    country: fc.constantFrom("CN", "China", "GB", "HK"),
    address: fc.constantFrom("12 Renmin Road, Aksu", "Renmin Rd 12 Aksu Xinjiang", "4 High Street, Leeds"),
    identifiers: fc.constantFrom([{ scheme: "lei", value: "5299A" }], [{ scheme: "lei", value: "5299B" }]),
  },
  { requiredKeys: ["name"] },
);

describe("a search", () => {
  it("finds exactly the entries that a comparison with each would find, with the same scores", () => {
    fc.assert(
      fc.property(
        fc.array(entity, { minLength: 1, maxLength: 30 }),
        entity,
        fc.constantFrom(0.3, 0.5, 0.65, 0.8),
        (list: NamedEntity[], query, threshold) => {
          const index = buildNameIndex(list.map((entry, i) => ({ ...entry, id: String(i) })));
          const found = index.search(query, { threshold, limit: 100 });
          const expected = list
            .map((entry, i) => ({ id: String(i), ...compareNames(query, entry) }))
            .filter(({ score }) => score >= threshold)
            .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));
          expect(found.map(({ id, score }) => [id, score])).toEqual(expected.map(({ id, score }) => [id, score]));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("explains a hit as the comparison does", () => {
    fc.assert(
      fc.property(entity, entity, (entry, query) => {
        const [hit] = buildNameIndex([{ ...entry, id: "1" }]).search(query, { threshold: 0.3 });
        if (hit !== undefined) expect(hit.reasons).toEqual(compareNames(query, entry).reasons);
      }),
    );
  });

  it("gives the same after entries were added one by one and after a round trip through bytes", () => {
    fc.assert(
      fc.property(fc.array(entity, { minLength: 2, maxLength: 20 }), entity, (list, query) => {
        const entries = list.map((entry, i) => ({ ...entry, id: String(i) }));
        const whole = buildNameIndex(entries);
        const grown = buildNameIndex(entries.slice(0, 1));
        for (const entry of entries.slice(1)) {
          grown.add(entry);
          grown.search(query);
        }
        expect(grown.size).toBe(list.length);
        const options = { threshold: 0.4, limit: 100 };
        const expected = whole.search(query, options);
        const scored = (hits: typeof expected) => hits.map(({ id, score }) => [id, score]).sort();
        expect(scored(grown.search(query, options))).toEqual(scored(expected));
        expect(loadNameIndex(whole.toBytes()).search(query, options)).toEqual(expected);
        expect(scored(loadNameIndex(grown.toBytes()).search(query, options))).toEqual(scored(expected));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the best where a limit cuts", () => {
    fc.assert(
      fc.property(
        fc.array(entity, { minLength: 1, maxLength: 30 }),
        entity,
        fc.integer({ min: 1, max: 4 }),
        (list, query, limit) => {
          const index = buildNameIndex(list.map((entry, i) => ({ ...entry, id: String(i) })));
          const all = index.search(query, { threshold: 0.4, limit: 100 });
          expect(index.search(query, { threshold: 0.4, limit }).map(({ score }) => score)).toEqual(
            all.slice(0, limit).map(({ score }) => score),
          );
        },
      ),
    );
  });
});
