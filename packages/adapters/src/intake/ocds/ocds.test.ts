import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { PartyRole, SupplierRow } from "../row.js";

const read = async (content: unknown, roles?: PartyRole[]) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const rows = intake(new TextEncoder().encode(text), { filename: "data.json", ...(roles && { roles }) });
  const all = await collected(rows);
  return { suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), all, summary: rows.summary };
};
const names = (rows: readonly SupplierRow[]) => rows.map(({ supplier }) => supplier.name);

const party = (id: string, name: string, roles: string[], more = {}) => ({ id, name, roles, ...more });
const release = (more = {}) => ({ ocid: "ocds-x-1", id: "1", date: "2026-03-01T00:00:00Z", tag: ["award"], ...more });
const awarded = release({
  buyer: { id: "GB-LAC-E1", name: "Example Borough" },
  parties: [
    party("GB-LAC-E1", "Example Borough", ["buyer"]),
    party("GB-COH-00507062", "Brindlecote Mills", ["supplier", "tenderer"], {
      identifier: { scheme: "GB-COH", id: "00507062", legalName: "Brindlecote Mills Limited" },
      address: { streetAddress: "1 Canal Road", locality: "Leeds", countryName: "United Kingdom" },
    }),
    party("x", "Tolvanne Works", ["tenderer"]),
  ],
  awards: [
    {
      id: "a",
      suppliers: [{ id: "GB-COH-00507062", name: "Brindlecote Mills" }],
      items: [{ id: "1", description: "Uniforms", classification: { scheme: "CPV", id: "35811200" } }],
    },
  ],
});

describe("an OCDS document", () => {
  it("gives who won with numbers, place and goods; buyers and those who lost only where asked for", async () => {
    const { suppliers, summary } = await read({ version: "1.1", releases: [awarded] });
    expect(names(suppliers)).toEqual(["Brindlecote Mills"]);
    expect(suppliers[0]?.supplier).toMatchObject({
      aliases: ["Brindlecote Mills Limited"],
      country: "GB",
      address: "1 Canal Road, Leeds",
      identifiers: [
        { scheme: "gb-coh", value: "00507062" },
        { scheme: "ocds-party", value: "GB-COH-00507062" },
      ],
      goods: [{ name: "Uniforms", cpv: "35811200" }],
    });
    expect(summary).toMatchObject({ format: "ocds" });
    expect(summary.notes.join()).toContain("1 as tenderer");
    expect(names((await read({ releases: [awarded] }, ["buyer", "tenderer"])).suppliers)).toEqual([
      "Example Borough",
      "Tolvanne Works",
    ]);
  });

  it("is read alone, in a list, one a line, one after another, as releases, records or packages", async () => {
    const pretty = JSON.stringify({ releases: [awarded] }, undefined, 2);
    const record = { ocid: "ocds-x-1", compiledRelease: awarded };
    for (const text of [
      awarded,
      [awarded],
      [{ releases: [awarded] }, { releases: [awarded] }],
      { records: [record] },
      `${JSON.stringify({ releases: [awarded] })}\n${JSON.stringify({ releases: [awarded] })}\n`,
      pretty + pretty,
      `${JSON.stringify(awarded)}\n${JSON.stringify(awarded)}`,
    ])
      expect(names((await read(text)).suppliers)).toEqual(["Brindlecote Mills"]);
  });

  it("of a kind that names no supplier gives no rows, and says why", async () => {
    const planned = await read({ releases: [release({ tag: ["planning"], buyer: { name: "Example Borough" } })] });
    expect(planned.all).toEqual([]);
    expect(planned.summary.notes.join()).toMatch(/No supplier is named/);
    expect((await read({ releases: [] })).summary.notes.join()).toMatch(/No supplier is named/);
  });
});

describe("traps of OCDS", () => {
  const oneSupplier = async (content: unknown) => (await read(content)).suppliers[0]?.supplier;

  it("version 1.0: organisations stand where they are referred to", async () => {
    const inline = release({
      awards: [{ suppliers: [{ name: "Brindlecote Mills", address: { countryName: "Pakistan" } }] }],
    });
    expect(await oneSupplier({ releases: [inline] })).toMatchObject({ name: "Brindlecote Mills", country: "PK" });
  });

  it("parties empty or a list in a list, roles absent, one supplier where a list should be", async () => {
    const award = { suppliers: { id: "1", name: "Brindlecote Mills" } };
    expect(await oneSupplier(release({ parties: [], awards: [award] }))).toMatchObject({ name: "Brindlecote Mills" });
    const nested = release({
      parties: [[{ id: "1", name: "Brindlecote Mills", address: { country: "PK" } }]],
      awards: [award],
    });
    expect(await oneSupplier(nested)).toMatchObject({ country: "PK" });
  });

  it("ids as numbers, and numbers that were decimals once", async () => {
    const decimal = release({
      parties: [{ id: 7, name: "Brindlecote Mills", identifier: { scheme: "GB-COH", id: "11111111.0" } }],
      awards: [{ suppliers: [{ id: 7, name: "x" }], items: [{ classification: { scheme: "CPV", id: "45233130.0" } }] }],
    });
    const { suppliers } = await read(decimal);
    expect(suppliers[0]?.supplier).toMatchObject({ name: "Brindlecote Mills", goods: [{ cpv: "45233130" }] });
    expect(suppliers[0]?.notes.join()).toContain("decimal number");
  });

  it("the leaves of a versioned release are lists of the values they had", async () => {
    const leaf = (value: unknown, releaseDate = "2026-01-01") => ({ releaseID: "1", releaseDate, value });
    const versioned = {
      awards: [
        {
          id: "a",
          suppliers: [{ id: "1", name: [leaf("New Name Mills", "2026-02-01"), leaf("Old Name Mills")] }],
        },
      ],
    };
    expect(await oneSupplier({ records: [{ ocid: "o", versionedRelease: versioned }] })).toMatchObject({
      name: "New Name Mills",
    });
  });

  it("a cancelled award awards nothing; where goods are delivered says nothing of where they come from", async () => {
    const { suppliers } = await read(
      release({
        awards: [
          { status: "cancelled", suppliers: [{ name: "Tolvanne Works" }] },
          {
            suppliers: [{ name: "Brindlecote Mills" }],
            items: [{ description: "chairs", deliveryAddress: { countryName: "Kenya" } }],
          },
        ],
      }),
    );
    expect(names(suppliers)).toEqual(["Brindlecote Mills"]);
    expect(suppliers[0]?.supplier.goods).toEqual([{ name: "chairs" }]);
  });

  it("a natural person as supplier is marked and not screened unless asked", async () => {
    const person = release({
      awards: [{ suppliers: [{ name: "Example Person", identifier: { scheme: "BR-CPF", id: "1" } }] }],
    });
    const { all, summary } = await read(person);
    expect(all).toEqual([]);
    expect(summary.notes.join()).toContain("1 natural person");
  });

  it("one organisation in many releases of a long feed is given once", async () => {
    const feed = Array.from({ length: 5_000 }, (_, i) =>
      JSON.stringify(release({ id: String(i), awards: [{ suppliers: [{ id: "1", name: "Brindlecote Mills" }] }] })),
    ).join("\n");
    expect(names((await read(feed)).suppliers)).toEqual(["Brindlecote Mills"]);
  });

  it("a bad release among good ones is refused with its place, and the rest goes on", async () => {
    const { all } = await read(`[${JSON.stringify(awarded)}, {"ocid": tru}, 7]`);
    expect(all.map(({ kind }) => kind)).toContain("refused");
    expect(names(all.filter((row): row is SupplierRow => row.kind === "supplier"))).toEqual(["Brindlecote Mills"]);
  });

  it("a release that awards to very many, and a feed of them, lose nobody", async () => {
    const feed = Array.from({ length: 6 }, (_, at) =>
      release({
        ocid: `ocds-x-${at}`,
        awards: [{ id: "a", suppliers: Array.from({ length: 1_000 }, (_, n) => ({ name: `Mills ${at} ${n}` })) }],
      }),
    );
    expect((await read(feed)).suppliers).toHaveLength(6_000);
  });

  it("halves of characters are replaced, and it is said", async () => {
    const text = JSON.stringify(awarded).replaceAll("Brindlecote Mills", String.raw`Brindlecote\ud800 Mills`);
    const { suppliers, summary } = await read(text);
    expect(names(suppliers)).toEqual(["Brindlecote\ufffd Mills"]);
    expect(summary.notes.join()).toContain("halves of characters");
  });

  it("tenderers as an object, no ocid, a scheme in free text, blanks around an identifier", async () => {
    const inline = { name: " Brindlecote Mills ", identifier: { scheme: "Companies House UK", id: " 007 " } };
    const { suppliers } = await read(
      { releases: [{ id: "1", tender: { tenderers: { name: "Tolvanne Works" } }, awards: [{ suppliers: [inline] }] }] },
      ["supplier", "tenderer"],
    );
    expect(suppliers.map(({ role, supplier }) => [role, supplier.name])).toEqual([
      ["supplier", "Brindlecote Mills"],
      ["tenderer", "Tolvanne Works"],
    ]);
    expect(suppliers[0]?.supplier.identifiers).toEqual([{ scheme: "Companies House UK", value: "007" }]);
  });

  it("ISO-8859-1 without a declaration, and a .jsonl that is one pretty-printed list", async () => {
    const packages = [
      { releases: [awarded] },
      { releases: [release({ ocid: "o-2", awards: [{ suppliers: [{ name: "Compañía Ñandú" }] }] })] },
    ];
    const rows = intake(Buffer.from(JSON.stringify(packages, null, 2), "latin1"), { filename: "releases.jsonl" });
    const all = await collected(rows);
    expect(rows.summary).toMatchObject({ format: "ocds", encoding: "Windows-1252" });
    expect(all.map((row) => (row.kind === "supplier" ? row.supplier.name : row.reason))).toEqual([
      "Brindlecote Mills",
      "Compañía Ñandú",
    ]);
  });
});
