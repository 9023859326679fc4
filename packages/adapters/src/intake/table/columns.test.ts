import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";
import { planColumns } from "./columns.js";
import { fieldPaths } from "./fields.js";

const plan = (...headers: string[]) =>
  Object.fromEntries(planColumns(headers, new Map()).map(({ header, field }) => [header, field]));
const fieldOf = (header: string) => plan(header)[header];

describe("a header in plain language", () => {
  it.each([
    [
      "name",
      [
        "Supplier Name",
        "Vendor",
        "VENDOR_NAME",
        "Company",
        "Name of supplier",
        "OrganisationName",
        "Firma",
        "Razón social",
        "Raison sociale",
        "Ragione Sociale",
        "Fornecedor",
        "Leverancier",
        "供应商名称",
      ],
    ],
    ["id", ["Supplier ID", "Vendor No.", "Lieferantennr.", "ID", "Supplier #"]],
    [
      "country",
      [
        "Country",
        "Country of origin",
        "Country of registration",
        "COUNTRY CODE",
        "Land",
        "Pays",
        "País",
        "Paese",
        "Supplier's country",
        "HQ country",
      ],
    ],
    ["description", ["What they do", "Description of services", "Branche", "Secteur d'activité", "Sector"]],
    [
      "goods.name",
      ["Commodity", "Products", "Goods supplied", "Warenbezeichnung", "Matières premières"].filter(
        (name) => name !== "Warenbezeichnung",
      ),
    ],
    ["goods.hs", ["HS code", "HS-Code(s)", "Zolltarifnummer"]],
    ["activities.naics2022", ["NAICS", "naics_code", "Primary NAICS (2022)"]],
    ["activities.uksic2007", ["SIC code", "SICCode", "UK SIC 2007"]],
    ["identifiers.duns", ["DUNS", "D-U-N-S Number", "DUNS No."]],
    ["identifiers.lei", ["LEI", "LEI code"]],
    ["identifiers.registration", ["Company number", "CompanyNumber", "Registration No"]],
    ["website", ["Website", "URL", "Web site"]],
    ["workforce.workers", ["Employees", "No. of employees", "Total Workers", "Headcount", "Mitarbeiter"]],
    ["workforce.migrantShare", ["% migrant workers", "% Migrant Workers", "Migrant workers (%)", "migrantShare"]],
    ["workforce.agencyShare", ["Agency workers %", "Leiharbeiter"]],
    ["workforce.workersPaidRecruitmentFees", ["Recruitment fees paid by workers?", "Workers pay fees for recruitment"]],
    ["workforce.employerHoldsIdentityDocuments", ["Passports held", "Passports held by employer?"]],
    ["workforce.workersRepresented", ["Union?", "Union / worker committee"]],
    ["workforce.weeklyHours", ["Hours per week", "Avg. weekly hours"]],
    ["workforce.subcontracting", ["Subcontracting", "Sub-contracting"]],
    ["parents.name", ["Parent company", "Muttergesellschaft"]],
    ["sites.address", ["Site address", "Factory / site address"]],
    ["region", ["Province/State", "County"]],
    [
      undefined,
      [
        "Contact name",
        "Email",
        "Line Workers",
        "% Female Workers",
        "Annual spend (GBP)",
        "Last reviewed",
        "Factory Type",
        "Risk score",
      ],
    ],
  ] as const)("%s", (field, headers) => {
    for (const header of headers) expect([header, fieldOf(header)]).toEqual([header, field]);
  });
});

describe("a header that is the path of a field", () => {
  it("is read as that field", () => {
    for (const path of fieldPaths) expect(fieldOf(path)).toBe(path);
    expect(fieldOf("identifiers.de-hrb")).toBe("identifiers.de-hrb");
  });
});

describe("columns that compete", () => {
  it("are decided by which says it most exactly; the other goes to the next field it can mean", () => {
    expect(plan("Name", "Company", "Supplier name")).toEqual({
      Name: undefined,
      Company: undefined,
      "Supplier name": "name",
    });
    expect(plan("Supplier", "Supplier group")).toEqual({ Supplier: "name", "Supplier group": "parents.name" });
    expect(plan("Vendor", "Country", "Country of registration")).toMatchObject({
      "Country of registration": "country",
    });
  });

  it("make Country of origin the supplier's country only where no other column gives one", () => {
    expect(plan("Vendor", "Country of origin")["Country of origin"]).toBe("country");
    expect(plan("Vendor", "Country", "Goods", "Country of origin")).toMatchObject({
      Country: "country",
      "Country of origin": "goods.origin",
    });
  });

  it("let Country of origin say both where goods have no other origin", async () => {
    expect(await readOne("Vendor,Goods,Country of origin\nA,cotton,TM\n")).toMatchObject({
      country: "TM",
      goods: [{ name: "cotton", origin: "TM" }],
    });
  });
});

describe("a mapping", () => {
  it("says what odd headers mean, before any synonym", async () => {
    const csv = "Lfd;Bezug;Wo;Ware\n17;Acht GmbH;DE;Stahl\n";
    const mapping = { Lfd: "id", Bezug: "name", Wo: "country", ware: "goods.name" };
    expect(await readOne(csv, { mapping })).toEqual({
      id: "17",
      name: "Acht GmbH",
      country: "DE",
      goods: [{ name: "Stahl" }],
    });
  });

  it("with a path that is no field is an error that names the nearest", async () => {
    await expect(read("Vendor\nA\n", { mapping: { Vendor: "contry" } })).rejects.toMatchObject({
      reason: "malformed",
      message: expect.stringMatching(/"contry".*did you mean "country"/),
    });
  });

  it("with a header that is not there is an error that names the nearest", async () => {
    await expect(read("Vendor,Wo\nA,DE\n", { mapping: { Wohin: "country" } })).rejects.toMatchObject({
      reason: "malformed",
      message: expect.stringMatching(/"Wohin".*nearest is "Wo"/),
    });
  });
});

describe("other columns", () => {
  it("give address, identifiers, related companies, measures and declarations", async () => {
    const csv =
      "Supplier,Address1,Town,Postcode,Country,Company number,LEI,Parent company,Parent country,Owner,Modern slavery policy,Social audit,Convicted,Statement URL,Also known as\n" +
      "A,1 Mill Road,Leeds,LS1,UK,07595434,5493001KJTIIGC8Y1R12,Alpha Group,Japan,B,yes,verified,no,https://a.test/s,Aye; Ay\n";
    expect(await readOne(csv)).toEqual({
      id: "row-2",
      name: "A",
      aliases: ["Aye", "Ay"],
      country: "GB",
      address: "1 Mill Road, Leeds, LS1",
      identifiers: [
        { scheme: "lei", value: "5493001KJTIIGC8Y1R12" },
        { scheme: "gb-coh", value: "07595434" },
      ],
      parents: [{ name: "Alpha Group", country: "JP" }],
      owners: [{ name: "B" }],
      controls: [
        { id: "policy", status: "declared" },
        { id: "site-audits", status: "verified" },
      ],
      declarations: [{ id: "convicted-of-forced-labour-trafficking-or-child-labour", answer: false }],
      statement: { url: "https://a.test/s" },
    });
  });
});

describe("two columns of one name", () => {
  it("are told of where they differ: the first counts", async () => {
    const { suppliers, rows } = await read("Supplier,Country,Country\nAlder Mills,DE,FR\nBirch Yards,DE,DE\n");
    expect(suppliers.map(({ country }) => country)).toEqual(["DE", "DE"]);
    const notes = rows.map((row) => (row.kind === "supplier" ? row.notes.join(" ") : ""));
    expect(notes[0]).toContain('Two columns are called "Country"; "DE" counts and "FR" does not.');
    expect(notes[1]).toBe("");
  });
});
