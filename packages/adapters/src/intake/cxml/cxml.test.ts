import { describe, expect, it } from "vitest";
import { cxmlContact, cxmlLine, cxmlOrder, cxmlRequest, usualDoctype } from "../../testing/cxml-document.js";
import { read } from "../../testing/read.js";

const supplier = cxmlContact("supplierCorporate", "Alder Mills");

const named = async (text: string, options = {}) =>
  (await read(text, options)).rows.map((row) =>
    row.kind === "supplier" ? `${row.role} ${row.supplier.name}` : row.reason,
  );

const credential = (domain: string, identity: string, more = "") =>
  `<Credential domain="${domain}"${more}><Identity>${identity}</Identity></Credential>`;

describe("the supplier by the kind of document", () => {
  it("is whom an order goes to", async () => {
    const { suppliers } = await read(cxmlOrder(supplier));
    expect(suppliers).toEqual([
      {
        id: "NetworkId:seller@example.com",
        name: "Alder Mills",
        country: "DE",
        address: "Lane 1, Town",
        identifiers: [{ scheme: "NetworkId", value: "seller@example.com" }],
      },
    ]);
  });

  it("is who sends an invoice, not whom it goes to and not the hub that passes it on", async () => {
    const text = cxmlRequest(
      `<InvoiceDetailRequest><InvoiceDetailRequestHeader><InvoicePartner>${cxmlContact("from", "Alder Mills")}</InvoicePartner><InvoicePartner>${cxmlContact("soldTo", "Buyer Town")}</InvoicePartner><InvoicePartner>${cxmlContact("remitTo", "Factor Bank")}</InvoicePartner></InvoiceDetailRequestHeader></InvoiceDetailRequest>`,
      { from: credential("DUNS", "012345678") },
    );
    expect((await read(text)).suppliers).toMatchObject([
      { name: "Alder Mills", identifiers: [{ scheme: "duns", value: "012345678" }] },
    ]);
    expect(await named(text, { roles: ["buyer", "other"] })).toEqual(["buyer Buyer Town", "other Factor Bank"]);
  });

  it("ship-to and bill-to are the buyer's", async () => {
    const address = (name: string) =>
      `<Address isoCountryCode="US"><Name>${name}</Name><PostalAddress><City>Town</City><Country isoCountryCode="US">United States</Country></PostalAddress></Address>`;
    const text = cxmlOrder(`<ShipTo>${address("Acme")}</ShipTo><BillTo>${address("Zinc")}</BillTo>${supplier}`);
    expect(await named(text)).toEqual(["supplier Alder Mills"]);
    expect(await named(text, { roles: ["buyer"] })).toEqual(["buyer Acme", "buyer Zinc"]);
  });

  it("a contact of sales without an address may be a person and is left alone", async () => {
    expect(await named(cxmlOrder(`<Contact role="sales"><Name>Ada Moss</Name></Contact>`))).toEqual([]);
    expect(await named(cxmlOrder(cxmlContact("sales", "Alder Mills")))).toEqual(["supplier Alder Mills"]);
    expect(await named(cxmlOrder(`<Contact role="endUser"><Name>Ada Moss</Name></Contact>`))).toEqual([]);
  });

  it("a list of suppliers names them itself, with their locations", async () => {
    const one = (name: string, id: string) =>
      `<Supplier><Name xml:lang="en">${name}</Name><Comments>weaves felt</Comments><SupplierID domain="DUNS">${id}</SupplierID><SupplierLocation><Address><Name>Mill</Name><PostalAddress><Street>Lane 1</Street><City>Korla</City><State>Xinjiang</State><Country isoCountryCode="CN">China</Country></PostalAddress></Address><OrderMethods/></SupplierLocation></Supplier>`;
    const text = cxmlRequest(
      `<SupplierListResponse>${one("Alder Mills", "012345678")}${one("Birch Yards", "112345678")}</SupplierListResponse>`,
    );
    const { suppliers } = await read(text);
    expect(suppliers).toMatchObject([
      {
        name: "Alder Mills",
        country: "CN",
        identifiers: [{ scheme: "duns", value: "012345678" }],
        description: "weaves felt",
        sites: [{ name: "Mill", country: "CN", region: "Xinjiang" }],
      },
      { name: "Birch Yards" },
    ]);
    const bare = `${usualDoctype.replace("cXML SYSTEM", "Supplier SYSTEM")}${one("Cedar", "212345678")}`;
    expect(await named(bare)).toEqual(["supplier Cedar"]);
  });

  it("a list of suppliers may be of any length, and is given as it comes", async () => {
    const list = Array.from({ length: 2_100 }, (_, at) => `<Supplier><Name>Mills ${at}</Name></Supplier>`).join("\n");
    const { suppliers, summary } = await read(
      cxmlRequest(`<SupplierListResponse>${list}</SupplierListResponse>`).replaceAll("Request", "Response"),
    );
    expect(suppliers).toHaveLength(2_100);
    expect(summary.notes).toEqual([]);
  });

  it("a line of a marketplace names its own", async () => {
    const own = `<SupplierList><Supplier><Name>Birch Yards</Name><SupplierID domain="x">7</SupplierID></Supplier></SupplierList>`;
    const text = cxmlOrder(
      supplier,
      cxmlLine("<Description>rope</Description>", own) + cxmlLine("<Description>felt</Description>"),
    );
    expect((await read(text)).suppliers.map(({ name, goods }) => [name, goods])).toEqual([
      ["Birch Yards", [{ name: "rope" }]],
      ["Alder Mills", [{ name: "felt" }]],
    ]);
  });

  it("a carrier is given as one where it is asked for", async () => {
    const text = cxmlRequest(
      `<ShipNoticeRequest><ShipControl><CarrierIdentifier domain="SCAC">FDE</CarrierIdentifier><CarrierIdentifier domain="companyName">Swift Haul</CarrierIdentifier></ShipControl></ShipNoticeRequest>`,
    );
    expect(await named(text)).toEqual([]);
    expect(await named(text, { roles: ["carrier"] })).toEqual(["carrier Swift Haul"]);
  });
});

describe("usually no supplier name anywhere in the order", () => {
  it("then there is no row, and the summary gives the number to look up", async () => {
    const { rows, summary } = await read(cxmlOrder("", cxmlLine("<Description>felt</Description>")));
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/No supplier is named.*by id only \(NetworkId seller@example\.com\)/);
  });

  it("a kind of document that names nobody says so", async () => {
    expect((await read(cxmlRequest("<ProfileRequest/>"))).summary.notes.join()).toMatch(
      /ProfileRequest is not a kind of document/,
    );
    expect(
      (
        await read(
          `<cXML payloadID="1" timestamp="2026-11-24T10:00:00Z"><Response><Status code="400" text="no"/></Response></cXML>`,
        )
      ).summary.notes.join(),
    ).toMatch(/bare response/);
  });

  it("a catalogue with the number of its supplier alone says so, and gives the makers of its goods", async () => {
    const index = `<!DOCTYPE Index SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.063/cXML.dtd"><Index><SupplierID domain="DUNS">012345678</SupplierID><IndexItem><IndexItemAdd><ItemDetail><Description xml:lang="de">Filz</Description><Description xml:lang="en">felt</Description><ManufacturerName>Loom Works</ManufacturerName></ItemDetail><IndexItemDetail><TerritoryAvailable>CH</TerritoryAvailable></IndexItemDetail></IndexItemAdd></IndexItem></Index>`;
    const { rows, summary } = await read(index);
    expect(rows).toMatchObject([{ role: "manufacturer", supplier: { name: "Loom Works", goods: [{ name: "felt" }] } }]);
    expect(summary.notes.join()).toMatch(/duns 012345678/);
  });
});

describe("credentials", () => {
  it("are all taken, but that of the marketplace, each with its own scheme", async () => {
    const to =
      credential("DUNS", "012345678") +
      credential("private", "V 7") +
      credential("NetworkId", "AN01", ` type="marketplace"`);
    expect((await read(cxmlOrder(supplier, "", { to }))).suppliers[0]?.identifiers).toEqual([
      { scheme: "duns", value: "012345678" },
      { scheme: "private", value: "V 7" },
    ]);
  });

  it.each([
    ["Duns", "83528721", /has 8 digits: a zero in front may be lost/],
    ["duns", "Kyle", /is given as a DUNS number and is none/],
  ])("a number that is odd is kept and noted: %s %s", async (domain, identity, note) => {
    const { suppliers, notes } = await read(cxmlOrder(supplier, "", { to: credential(domain, identity) }));
    expect(suppliers[0]?.identifiers).toEqual([{ scheme: "duns", value: identity }]);
    expect(notes.join()).toMatch(note);
  });

  it("a shared secret is nowhere in what is read", async () => {
    const text = cxmlOrder(supplier, "", { secret: "s3cret-abracadabra" });
    expect(JSON.stringify(await read(text, { roles: ["supplier", "buyer", "other"] }))).not.toContain("abracadabra");
    const broken = text.replace("</SharedSecret>", "</SharedSecre>");
    await expect(read(broken)).rejects.toMatchObject({ message: expect.not.stringContaining("abracadabra") });
  });

  it("may hold an e-mail address, which is kept as the number that it serves as", async () => {
    const from = `<Credential domain="NetworkId"><Identity> sales@alder.example </Identity></Credential>`;
    const text = cxmlRequest(
      `<InvoiceDetailRequest><InvoiceDetailRequestHeader>${cxmlContact("from", "Alder Mills")}</InvoiceDetailRequestHeader></InvoiceDetailRequest>`,
      { from },
    );
    expect((await read(text)).suppliers).toMatchObject([
      { name: "Alder Mills", identifiers: [{ scheme: "NetworkId", value: "sales@alder.example" }] },
    ]);
  });
});

describe("the country", () => {
  it("is that of its code, though the text says a province or another country", async () => {
    const at = (country: string) => cxmlOrder(supplier.replace(/<Country.*<\/Country>/, country));
    const read1 = async (country: string) => (await read(at(country))).suppliers[0]?.country;
    expect(await read1(`<Country isoCountryCode="CA">Caledonia</Country>`)).toBe("CA");
    expect(await read1(`<Country isoCountryCode="CN">Georgia</Country>`)).toBe("CN");
    expect(await read1("<Country>Caledonia</Country>")).toBeUndefined();
    expect(await read1("<Country>Viet Nam</Country>")).toBe("VN");
  });
});

describe("goods", () => {
  const goodsOf = async (detail: string) => (await read(cxmlOrder(supplier, cxmlLine(detail)))).suppliers[0]?.goods;

  it("have the text of their description or its short name, English first", async () => {
    expect(await goodsOf("<Description><ShortName><![CDATA[Desk Chair]]></ShortName></Description>")).toEqual([
      { name: "Desk Chair" },
    ]);
    expect(
      await goodsOf(`<Description xml:lang="de">Filz</Description><Description xml:lang="en">felt</Description>`),
    ).toEqual([{ name: "felt" }]);
  });

  it.each([
    [`<Classification domain="UNSPSC">43211503</Classification>`, { unspsc: "43211503" }],
    [`<Classification domain="unspsc" code="43211503">Notebooks</Classification>`, { unspsc: "43211503" }],
    [`<Classification domain="CPV">30213100-6</Classification>`, { cpv: "30213100-6" }],
    [`<Classification domain="UNSPSC">unknown</Classification>`, {}],
    [`<Classification domain="UNSPSC">ean1234</Classification>`, {}],
    [`<Classification domain="custom">43211503</Classification>`, {}],
  ])("have the code of their classification, where it is one: %s", async (classification, code) => {
    expect(await goodsOf(`<Description>felt</Description>${classification}`)).toEqual([{ name: "felt", ...code }]);
  });

  it("have their origin where partners agree to send it", async () => {
    expect(await goodsOf(`<Description>felt</Description><Extrinsic name="Country of Origin">CN</Extrinsic>`)).toEqual([
      { name: "felt", origin: "CN" },
    ]);
    const invoice = cxmlRequest(
      `<InvoiceDetailRequest><InvoiceDetailRequestHeader><InvoicePartner>${cxmlContact("from", "Alder Mills")}</InvoicePartner></InvoiceDetailRequestHeader><InvoiceDetailOrder><InvoiceDetailItem><InvoiceDetailItemReference><Description>felt</Description><Country isoCountryCode="UZ">Uzbekistan</Country></InvoiceDetailItemReference></InvoiceDetailItem></InvoiceDetailOrder></InvoiceDetailRequest>`,
    );
    expect((await read(invoice)).suppliers[0]?.goods).toEqual([{ name: "felt", origin: "UZ" }]);
  });
});

describe("what matters of the whole document", () => {
  it("a test says that it is one", async () => {
    expect((await read(cxmlOrder(supplier, "", { mode: "test" }))).notes.join()).toMatch(/marked as a test/);
  });

  it("an order that is changed or withdrawn says that it repeats another", async () => {
    expect((await read(cxmlOrder(supplier).replace(`type="new"`, `type="delete"`))).notes.join()).toMatch(
      /type "delete"/,
    );
  });
});
