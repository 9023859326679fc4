import { buildListIndex, type ListEdition, screenSupplier } from "@manumit/core";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { ListUpdateError, type OfficialList, officialList, officialLists, readOfficialList } from "./index.js";

const header = ["Country/Area", "Good", "Sector", "Child Labor", "Forced Labor", "Forced Child Labor"];
const goods: readonly (readonly string[])[] = [
  ["Pakistan", "Bricks", "Manufacturing", "X", "X", "X"],
  ["China", "Cotton", "Agriculture", "X", "", ""],
  ["China", "Cotton", "Agriculture", "", "X", ""],
  ["India", "Bricks", "Manufacturing", "X", "X", ""],
  ["Ghana", "Cocoa", "Agriculture", "X", "", ""],
];
const csv = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;
const list: OfficialList = { ...officialList("us-dol-goods")!, entries: [3, 10] };
const take = (content: string | Uint8Array, more: { held?: ListEdition; force?: boolean } = {}) =>
  readOfficialList(
    list,
    { status: 200, contentType: "", bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
    { retrieved: "2026-11-24", ...more },
  );
const faultsOf = async (content: string | Uint8Array, more = {}): Promise<string[]> => {
  try {
    await take(content, more);
    return [];
  } catch (error) {
    if (!(error instanceof ListUpdateError)) throw error;
    return error.faults.map(({ check }) => check);
  }
};
const workbook = async (rows: readonly (readonly string[])[]): Promise<Uint8Array> => {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  const file = await writeWorkbook([
    { data: [[{ value: "List of Goods", type: String }]], sheet: "About" },
    { data: cells, sheet: "Goods" },
  ]);
  return new Uint8Array(await file.toBuffer());
};

describe("the list of goods of the US Department of Labor", () => {
  it("gives each good of an origin once where it is of forced labour, and none of child labour alone", async () => {
    for (const content of [
      csv([header, ...goods]),
      csv([["A title"], header, ...goods]),
      await workbook([header, ...goods]),
    ]) {
      const { edition } = await take(content);
      expect(edition.listings).toMatchObject([
        { name: "Bricks from Pakistan", kind: "goods", country: "PK", merchandise: "Bricks", legalEffect: "watch" },
        { name: "Cotton from China" },
        { name: "Bricks from India" },
      ]);
    }
  });

  it("matches suppliers of such goods and no other", async () => {
    const index = buildListIndex([(await take(csv([header, ...goods]))).edition]);
    const found = (origin: string, name: string) =>
      screenSupplier({ id: "1", name: "Alder Mills", goods: [{ name, origin }] }, index).length;
    expect(found("PK", "bricks")).toBe(1);
    expect(found("GH", "cocoa")).toBe(0);
    expect(found("DE", "bricks")).toBe(0);
  });

  it("is fetched only by name", () => {
    expect(officialLists().find((each) => each.list === "us-dol-goods")?.onlyByName).toBe(true);
  });

  it("is not taken where a check fails, and what is held stays", async () => {
    const { edition: held } = await take(csv([header, ...goods, ["Nepal", "Bricks", "", "", "X", ""]]));
    expect(await faultsOf("<html><p>Just a moment…</p></html>")).toContain("answer");
    expect(await faultsOf(csv([header.map((name) => name.replace("Forced", "Bonded")), ...goods]))).toContain("header");
    expect(await faultsOf(csv([["Where", ...header.slice(1)], ...goods]))).toContain("header");
    expect(await faultsOf(`${csv([header, ...goods])}Nepal,Bri`)).toContain("end");
    expect(await faultsOf((await workbook([header, ...goods])).subarray(0, 2_000))).toContain("end");
    expect(await faultsOf(csv([header, ...goods.slice(1)]))).toContain("sections");
    expect(await faultsOf(csv([header, ...goods]), { held })).toEqual(["count"]);
    expect((await take(csv([header, ...goods]), { held, force: true })).diff.removed).toHaveLength(1);
    expect(await faultsOf(csv([header, ...goods, ["Narnia", "Bricks", "", "", "X", ""]]))).toEqual(["unread"]);
    expect(await faultsOf(csv([header, ...goods, ["Nepal", "Bricks", "", "", "perhaps", ""]]))).toEqual(["unread"]);
  });
});
