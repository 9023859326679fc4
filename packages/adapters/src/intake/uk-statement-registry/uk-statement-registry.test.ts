import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

const read = async (text: string) => {
  const rows = intake(new TextEncoder().encode(text), { filename: "StatementSummaries2026.csv" });
  const all = await collected(rows);
  return { suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};

describe("a yearly file of the UK statement registry", () => {
  const header = "StatementYear,OrganisationName,Address,CompanyNumber,ParentName,StatementURL,OrganisationSectors";

  it("gives each organisation with its number, parent and statement; a line break in a cell starts no row", async () => {
    const { suppliers, summary } = await read(
      `\ufeff${header}\r\n2026,\t+365 Example GmbH,,,,https://a.example/s,"Health\r\nTransport"\r\n2026,Brindlecote Mills,"1 Canal Road\r\nLeeds",00507062,Brindlecote Group,https://b.example/s,Textiles\r\n`,
    );
    expect(summary.format).toBe("uk-statement-registry");
    expect(suppliers.map(({ supplier }) => supplier)).toEqual([
      expect.objectContaining({
        name: "+365 Example GmbH",
        statement: { financialYear: "2026", url: "https://a.example/s" },
      }),
      expect.objectContaining({
        name: "Brindlecote Mills",
        country: "GB",
        identifiers: [{ scheme: "gb-coh", value: "00507062" }],
        parents: [{ name: "Brindlecote Group" }],
        declarations: [{ id: "statement-published", answer: true }],
      }),
    ]);
  });

  it("traps: UTF-16, and company numbers that lost their zeros in a derived file", async () => {
    const rows = intake(
      Buffer.from(
        "\ufeffStatementYear,OrganisationName,StatementURL,CompanyNumber\n2026,Alder,https://a.test/s,7595434\n",
        "utf16le",
      ),
    );
    const all = await collected(rows);
    expect(rows.summary.format).toBe("uk-statement-registry");
    expect(all[0]).toMatchObject({ supplier: { identifiers: [{ scheme: "gb-coh", value: "7595434" }] } });
    expect((all[0] as SupplierRow).notes.join()).toContain("a zero in front may be lost");
  });
});
