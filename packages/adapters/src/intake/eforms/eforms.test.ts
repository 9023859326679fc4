import { describe, expect, it } from "vitest";
import { contract, lot, lotResult, notice, organisation, tender, tenderingParty } from "../../testing/notice.js";
import { read } from "../../testing/read.js";

const organisations =
  organisation("ORG-0001", "Town Hall") +
  organisation("ORG-0002", "Alder Mills", "LUX") +
  organisation("ORG-0003", "Birch Yards", "GRC") +
  organisation("ORG-0004", "Court of Appeals") +
  organisation("ORG-0005", "Cedar Haulage");

const results = (code: string, settled: string) =>
  lotResult("LOT-0001", code, "TEN-0001", "TEN-0002") +
  tender("TEN-0001", "LOT-0001", "TPA-0001") +
  tender("TEN-0002", "LOT-0001", "TPA-0002") +
  settled +
  tenderingParty("TPA-0001", ["ORG-0002"], ["ORG-0005"]) +
  tenderingParty("TPA-0002", ["ORG-0003"]);

const won = notice({
  organisations,
  results: results("selec-w", contract("CON-0001", "TEN-0001")),
  body: lot("LOT-0001", "77310000"),
});

const named = async (text: string, options = {}) =>
  (await read(text, options)).rows.map((row) =>
    row.kind === "supplier" ? `${row.role} ${row.supplier.name}` : row.reason,
  );

describe("who won?", () => {
  it("whose tender a settled contract names, and not whoever a lot names", async () => {
    expect((await read(won)).summary.format).toBe("eforms");
    expect(await named(won)).toEqual(["supplier Alder Mills"]);
  });

  it("the rest has other roles: no court and no eSender is a supplier", async () => {
    expect(await named(won, { roles: ["tenderer", "subcontractor", "buyer", "other"] })).toEqual([
      "subcontractor Cedar Haulage",
      "tenderer Birch Yards",
      "buyer Town Hall",
      "other Court of Appeals",
    ]);
  });

  it("failing a settled contract, the only tender of a lot with a winner", async () => {
    const one = (code: string) =>
      notice({
        organisations,
        results:
          lotResult("LOT-0001", code, "TEN-0001") +
          tender("TEN-0001", "LOT-0001", "TPA-0001") +
          tenderingParty("TPA-0001", ["ORG-0002"]),
      });
    expect(await named(one("selec-w"))).toEqual(["supplier Alder Mills"]);
    expect(await named(one("clos-nw"))).toEqual([]);
    expect(await named(notice({ organisations, results: results("selec-w", "") }))).toEqual([]);
  });

  it("nobody, of a lot without winner, and the summary says so", async () => {
    const { rows, summary } = await read(notice({ organisations, results: lotResult("LOT-0001", "open-nw") }));
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/No supplier is named: no winner was chosen for LOT-0001/);
  });

  it("all members of a consortium", async () => {
    const text = notice({
      organisations,
      results:
        lotResult("LOT-0001", "selec-w", "TEN-0001") +
        tender("TEN-0001", "LOT-0001", "TPA-0001") +
        contract("CON-0001", "TEN-0001") +
        tenderingParty("TPA-0001", ["ORG-0002", "ORG-0003"]),
    });
    expect(await named(text)).toEqual(["supplier Alder Mills", "supplier Birch Yards"]);
  });

  it("nobody, of a notice that only announces", async () => {
    const { rows, summary } = await read(notice({ kind: "ContractNotice", organisations }));
    expect(summary.format).toBe("eforms");
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/a ContractNotice without results awards nothing/);
  });

  it("who won one lot and lost another is a supplier once", async () => {
    const text = notice({
      organisations,
      results:
        results("selec-w", contract("CON-0001", "TEN-0001")) +
        lotResult("LOT-0002", "selec-w", "TEN-0003", "TEN-0004") +
        tender("TEN-0003", "LOT-0002", "TPA-0001") +
        tender("TEN-0004", "LOT-0002", "TPA-0002") +
        contract("CON-0002", "TEN-0004"),
    });
    expect(await named(text, { roles: ["supplier", "tenderer"] })).toEqual([
      "supplier Alder Mills",
      "supplier Birch Yards",
    ]);
  });

  it("an organisation that the notice does not explain is noted", async () => {
    const text = notice({
      organisations: organisation("ORG-0001", "Town Hall"),
      results: results("selec-w", contract("CON-0001", "TEN-0001")),
    });
    expect((await read(text)).summary.notes.join()).toMatch(/ORG-0002 as supplier and does not say who that is/);
  });
});

describe("a winner", () => {
  it("has its country from three letters, its number with its blanks, and no id that only points within the notice", async () => {
    expect((await read(won)).suppliers[0]).toMatchObject({
      country: "LU",
      identifiers: [{ scheme: "register", value: "326 912 002" }],
    });
  });

  it("has as activities the codes of the lots that it won", async () => {
    expect((await read(won)).suppliers[0]?.activities).toEqual([{ scheme: "cpv2008", code: "77310000" }]);
    const withoutLots = notice({ organisations, results: results("selec-w", contract("C", "TEN-0001")) });
    expect((await read(withoutLots)).suppliers[0]?.activities).toEqual([{ scheme: "cpv2008", code: "90000000" }]);
  });

  it("that is a natural person is marked and not given unless asked for", async () => {
    const person = (name: string) =>
      notice({
        organisations:
          organisation("ORG-0001", "Town Hall") +
          organisation("ORG-0002", name, "DEU", "<efbc:NaturalPersonIndicator>true</efbc:NaturalPersonIndicator>"),
        results:
          lotResult("LOT-0001", "selec-w", "TEN-0001") +
          tender("TEN-0001", "LOT-0001", "TPA-0001") +
          tenderingParty("TPA-0001", ["ORG-0002"]),
      });
    expect(await named(person("Ada Moss"))).toEqual([]);
    expect((await read(person("Ada Moss"), { persons: true })).rows).toMatchObject([{ person: true }]);
    const contradiction = await read(person("Moss Garden Ltd."));
    expect(contradiction.suppliers).toHaveLength(1);
    expect(contradiction.notes.join()).toMatch(/calls it a natural person, its name says a company/);
  });

  it("is screened without the persons who own it in the end", async () => {
    const owner =
      "<efac:UltimateBeneficialOwner><cbc:ID>UBO-0001</cbc:ID><cbc:FirstName>Ada</cbc:FirstName><cbc:FamilyName>Moss</cbc:FamilyName></efac:UltimateBeneficialOwner>";
    const text = won.replace("</efac:Organizations>", `${owner}</efac:Organizations>`);
    expect(await named(text)).toEqual(["supplier Alder Mills"]);
    expect((await read(text)).summary.notes.join()).toMatch(/1 natural person/);
    expect(await named(text, { roles: ["owner"], persons: true })).toEqual(["owner Ada Moss"]);
  });
});
