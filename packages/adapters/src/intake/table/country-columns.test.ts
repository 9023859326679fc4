import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";

const country = async (cell: string) => (await readOne(`Supplier;Country\nA;"${cell}"\n`)).country;

describe("a country as people write it", () => {
  it.each([
    ["Viet Nam", "VN"],
    ["VNM", "VN"],
    ["vn", "VN"],
    ["Türkiye", "TR"],
    ["DR Congo", "CD"],
    ["中国", "CN"],
    ["United Kingdom (GB)", "GB"],
    ["CN - China", "CN"],
    [" Deutschland ", "DE"],
    ["Korea, Republic of", "KR"],
  ])("%s", async (cell, code) => {
    expect(await country(cell)).toBe(code);
  });

  it.each(["", "n/a", "unknown", "-"])("%j is not given", async (cell) => {
    expect(await country(cell)).toBeUndefined();
  });

  it("is Namibia for NA in a column of codes, and not given in any other", async () => {
    const among = async (other: string) => (await read(`Supplier,Country\nA,NA\nB,${other}\n`)).suppliers[0]?.country;
    expect(await among("FR")).toBe("NA");
    expect(await among("France")).toBeUndefined();
  });

  it("that is none refuses the row", async () => {
    for (const cell of ["Narnia", "China / Narnia"]) {
      const { refused } = await read(`Supplier;Country\nA;${cell}\n`);
      expect(refused).toMatchObject([{ at: { line: 2, column: "Country" }, field: "country" }]);
    }
  });
});
