import { describe, expect, it } from "vitest";
import { InvalidInput } from "../../supplier/invalid-input.js";
import { buildNameIndex, loadNameIndex } from "./name-index.js";

describe("a name index", () => {
  const index = () =>
    buildNameIndex([
      { id: "1", name: "Korvane Textile Mills (Pvt) Ltd", country: "PK", aliases: ["KTM Denim"] },
      { id: "2", name: "Brindlemoor Foods plc", country: "GB", identifiers: [{ scheme: "gb-coh", value: "01234567" }] },
      { id: "三", name: "新疆华富棉业有限公司", country: "CN" },
    ]);

  it("finds by name, alias, registration and the pinyin of a Han name", () => {
    const found = (query: Parameters<ReturnType<typeof index>["search"]>[0]) => index().search(query)[0]?.id;
    expect(found("KORVANE TEXTILES MILLS PRIVATE LIMITED")).toBe("1");
    expect(found("KTM Denims")).toBe("1");
    expect(found({ name: "Harrowgill", identifiers: [{ scheme: "GB-COH", value: "1234567" }] })).toBe("2");
    expect(found("Xinjiang Huafu Cotton Industry")).toBe("三");
  });

  it("finds nothing for a name that is not listed, or is no name", () => {
    for (const query of ["Thornleigh Packaging", "", "The", "Textile Mills"]) expect(index().search(query)).toEqual([]);
  });

  it("sees an entry added later, also after a search", () => {
    const grown = index();
    expect(grown.search("Silverbeck")).toEqual([]);
    grown.add({ id: "4", name: "Silverbeck Ltd" });
    expect(grown.size).toBe(4);
    expect(grown.search("Silverbeck")[0]?.id).toBe("4");
  });

  it("can be empty", () => {
    const empty = buildNameIndex([]);
    expect(empty.search("Korvane")).toEqual([]);
    expect(loadNameIndex(empty.toBytes()).size).toBe(0);
  });

  it("refuses bytes that are not an index", () => {
    const bytes = index().toBytes();
    for (const wrong of [new Uint8Array(3), new Uint8Array(500), bytes.slice(0, bytes.length - 40)])
      expect(() => loadNameIndex(wrong)).toThrow(InvalidInput);
  });

  it("is read from bytes at any offset", () => {
    const bytes = index().toBytes();
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(loadNameIndex(shifted.subarray(1)).search("KTM Denim")[0]?.id).toBe("1");
  });
});
