import { describe, expect, it } from "vitest";
import { read } from "../../testing/read.js";
import { held, orderLine, party, seller, ublDocument } from "../../testing/ubl-document.js";

const names = async (text: string, options = {}) =>
  (await read(text, options)).rows.map((row) =>
    row.kind === "supplier" ? `${row.role} ${row.supplier.name}` : row.reason,
  );

const buyer = held("BuyerCustomerParty", party("Buyer Town", "FR"));

describe("elements are known by namespace and name, whatever their prefix", () => {
  const text = ublDocument("Order", seller("Alder Mills") + orderLine("<cbc:Name>felt</cbc:Name>"));
  it.each([
    ["the usual prefixes", text],
    [
      "numbered prefixes",
      text
        .replaceAll("cac:", "ns4:")
        .replaceAll("cbc:", "n0:")
        .replaceAll(":cac=", ":ns4=")
        .replaceAll(":cbc=", ":n0="),
    ],
    ["swapped prefixes", text.replaceAll("cac", "@@").replaceAll("cbc", "cac").replaceAll("@@", "cbc")],
    [
      "a prefix for the root and none for the parts",
      `<o:Order xmlns:o="urn:oasis:names:specification:ubl:schema:xsd:Order-2" xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">${(seller("Alder Mills") + orderLine("<cbc:Name>felt</cbc:Name>")).replaceAll("cac:", "").replaceAll("cbc:", "b:")}</o:Order>`,
    ],
    [
      "namespaces declared where they are used",
      text
        .replace(/ xmlns:c[ab]c="[^"]*"/g, "")
        .replaceAll(
          /<(c[ab]c)(:\w+)/g,
          (_, prefix, name) =>
            `<${prefix}${name} xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"`,
        ),
    ],
  ])("%s", async (_, document) => {
    const { suppliers, summary } = await read(document);
    expect(summary.format).toBe("ubl");
    expect(suppliers).toMatchObject([{ name: "Alder Mills", country: "DE", goods: [{ name: "felt" }] }]);
  });

  it("the same names in another namespace are not read", async () => {
    const other = text.replace("CommonAggregateComponents-2", "CommonAggregateComponents-9");
    expect((await read(other)).rows).toEqual([]);
  });

  it("no version need be given, and a wrong one does no harm", async () => {
    expect(
      await names(ublDocument("Order", `<cbc:UBLVersionID>7.0</cbc:UBLVersionID>${seller("Alder Mills")}`)),
    ).toEqual(["supplier Alder Mills"]);
  });
});

describe("the supplier by role", () => {
  it.each([
    ["Order", "SellerSupplierParty"],
    ["OrderResponse", "SellerSupplierParty"],
    ["OrderResponseSimple", "SellerSupplierParty"],
    ["OrderChange", "SellerSupplierParty"],
    ["Quotation", "SellerSupplierParty"],
    ["RequestForQuotation", "SellerSupplierParty"],
    ["Catalogue", "SellerSupplierParty"],
    ["Catalogue", "ProviderParty"],
    ["Invoice", "AccountingSupplierParty"],
    ["CreditNote", "AccountingSupplierParty"],
    ["SelfBilledInvoice", "AccountingSupplierParty"],
    ["PurchaseReceipt", "AccountingSupplierParty"],
    ["DespatchAdvice", "DespatchSupplierParty"],
    ["ReceiptAdvice", "DespatchSupplierParty"],
    ["Waybill", "ConsignorParty"],
    ["BillOfLading", "ConsignorParty"],
    ["ForwardingInstructions", "ConsignorParty"],
    ["GoodsCertificate", "ConsignorParty"],
    ["CertificateOfOrigin", "ExporterParty"],
    ["ExportCustomsDeclaration", "ExporterParty"],
    ["ImportCustomsDeclaration", "ExporterParty"],
    ["GoodsItemPassport", "HolderParty"],
    ["Tender", "TendererParty"],
    ["TendererQualification", "TendererParty"],
    ["AwardedNotification", "WinningParty"],
    ["ContractAwardNotice", "WinningParty"],
  ])("%s: %s", async (kind, element) => {
    expect(await names(ublDocument(kind, held(element, party("Alder Mills")) + buyer))).toEqual([
      "supplier Alder Mills",
    ]);
    const bare = `<cac:${element}>${party("Alder Mills")}</cac:${element}>`;
    expect(await names(ublDocument(kind, bare))).toEqual(["supplier Alder Mills"]);
  });

  it("the rest are given where they are asked for, each with its role", async () => {
    const text = ublDocument(
      "Invoice",
      held("AccountingSupplierParty", party("Alder Mills")) +
        held("AccountingCustomerParty", party("Buyer Town")) +
        `<cac:PayeeParty>${party("Factor Bank")}</cac:PayeeParty><cac:TaxRepresentativeParty>${party("Tax Help")}</cac:TaxRepresentativeParty>`,
    );
    expect(await names(text)).toEqual(["supplier Alder Mills"]);
    expect(await names(text, { roles: ["buyer", "other"] })).toEqual([
      "buyer Buyer Town",
      "other Factor Bank",
      "other Tax Help",
    ]);
    const { summary } = await read(text);
    expect(summary.notes.join()).toMatch(/1 as buyer, 2 as other/);
  });

  it("a payee is a bank or a factor, and no supplier", async () => {
    const invoice = ublDocument(
      "Invoice",
      `${held("AccountingSupplierParty", party("Alder"))}<cac:PayeeParty>${party("Example Bank")}</cac:PayeeParty>`,
    );
    expect((await read(invoice)).suppliers.map(({ name }) => name)).toEqual(["Alder"]);
  });

  it("a carrier is no supplier of the goods", async () => {
    const text = ublDocument("Waybill", `<cac:CarrierParty>${party("Swift Haul")}</cac:CarrierParty>`);
    const { rows, summary } = await read(text);
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/No supplier is named.*1 as carrier/);
    expect(await names(text, { roles: ["carrier"] })).toEqual(["carrier Swift Haul"]);
  });

  it("whoever stands within a party only acts for it", async () => {
    const agent = `<cac:AgentParty>${party("Told Service")}</cac:AgentParty>`;
    expect(await names(ublDocument("Order", held("SellerSupplierParty", party("Alder Mills", "DE", agent))))).toEqual([
      "supplier Alder Mills",
    ]);
  });

  it("an importer in the consignor block of an import declaration leaves the consignee as the seller", async () => {
    const text = ublDocument(
      "ImportCustomsDeclaration",
      `<cac:ImporterParty>${party("Nordic Imports", "DK")}</cac:ImporterParty><cac:ConsignorParty>${party("Nordic Imports", "DK")}</cac:ConsignorParty><cac:ConsigneeParty>${party("Siam Crafts", "TH")}</cac:ConsigneeParty>`,
    );
    const { rows, notes } = await read(text);
    expect(rows).toMatchObject([{ role: "supplier", supplier: { name: "Siam Crafts", country: "TH" } }]);
    expect(notes.join()).toMatch(/consignee is taken for the seller/);
  });

  it("the same organisation under several roles is one supplier", async () => {
    const id = `<cac:PartyIdentification><cbc:ID schemeID="GLN">4000001000005</cbc:ID></cac:PartyIdentification>`;
    const bareId = `<cac:PartyIdentification><cbc:ID>4000001000005</cbc:ID></cac:PartyIdentification>`;
    const text = ublDocument(
      "Catalogue",
      `<cac:ProviderParty>${bareId}<cac:PartyName><cbc:Name>Alder Mills</cbc:Name></cac:PartyName></cac:ProviderParty>` +
        seller("Alder Mills", "DE", id) +
        held("OriginatorCustomerParty", party("Alder Mills", "DE", id)),
    );
    const { suppliers } = await read(text);
    expect(suppliers).toHaveLength(1);
    expect(suppliers[0]).toMatchObject({ country: "DE", identifiers: [{ value: "4000001000005" }, { scheme: "gln" }] });
  });

  it("two organisations of one name are not merged where their numbers differ", async () => {
    const id = (value: string) => `<cac:PartyIdentification><cbc:ID>${value}</cbc:ID></cac:PartyIdentification>`;
    const text = ublDocument(
      "DespatchAdvice",
      held("DespatchSupplierParty", party("Alder Mills", "DE", id("1"))) + seller("Alder Mills", "DE", id("2")),
    );
    expect((await read(text)).suppliers.map((each) => each.id)).toEqual(["1", "2"]);
  });
});

describe("a party", () => {
  it("has its registered name first, the trading and the tax name as aliases, without stray blanks", async () => {
    const { suppliers } = await read(
      ublDocument(
        "Invoice",
        held(
          "AccountingSupplierParty",
          `<cac:PartyName><cbc:Name>
             Consortial  </cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:RegistrationName>Farthing Purchasing</cbc:RegistrationName></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>Consortial Works  Ltd</cbc:RegistrationName></cac:PartyLegalEntity>`,
        ),
      ),
    );
    expect(suppliers[0]).toMatchObject({
      name: "Consortial Works Ltd",
      aliases: ["Consortial", "Farthing Purchasing"],
    });
  });

  it("keeps each identifier as a string with its scheme", async () => {
    const more = `<cbc:EndpointID schemeID="0088">0073500000017</cbc:EndpointID><cbc:EndpointID schemeID="EM">a@b.example</cbc:EndpointID>
      <cac:PartyIdentification><cbc:ID schemeID="0060">012345678</cbc:ID></cac:PartyIdentification>
      <cac:PartyIdentification><cbc:ID>V-0007</cbc:ID></cac:PartyIdentification>
      <cac:PartyLegalEntity><cbc:RegistrationName>Alder AB</cbc:RegistrationName><cbc:CompanyID schemeID="0007">0032332283</cbc:CompanyID></cac:PartyLegalEntity>
      <cac:PartyTaxScheme><cbc:CompanyID>SE003233228301</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>`;
    const { suppliers } = await read(ublDocument("Order", held("SellerSupplierParty", more)));
    expect(suppliers[0]?.identifiers).toEqual([
      { scheme: "duns", value: "012345678" },
      { scheme: "unspecified", value: "V-0007" },
      { scheme: "0007", value: "0032332283" },
      { scheme: "vat", value: "SE003233228301" },
      { scheme: "gln", value: "0073500000017" },
    ]);
    expect(suppliers[0]?.id).toBe("V-0007");
  });

  it("has its country by code, of two or three letters, before the name of it", async () => {
    const at = async (country: string) =>
      (
        await read(
          ublDocument(
            "Order",
            held(
              "SellerSupplierParty",
              `<cac:PartyName><cbc:Name>A</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country>${country}</cac:Country></cac:PostalAddress>`,
            ),
          ),
        )
      ).suppliers[0]?.country;
    expect(await at("<cbc:IdentificationCode>BEL</cbc:IdentificationCode>")).toBe("BE");
    expect(await at("<cbc:IdentificationCode>de</cbc:IdentificationCode>")).toBe("DE");
    expect(await at("<cbc:Name>Viet Nam</cbc:Name>")).toBe("VN");
    expect(await at("<cbc:IdentificationCode>CA</cbc:IdentificationCode><cbc:Name>Caledonia</cbc:Name>")).toBe("CA");
    expect(await at("<cbc:IdentificationCode>QQ</cbc:IdentificationCode>")).toBeUndefined();
  });

  it("that is known by an id alone gives no row, and the summary says so", async () => {
    const id = `<cac:PartyIdentification><cbc:ID schemeID="GLN">4000001000005</cbc:ID></cac:PartyIdentification>`;
    const { rows, summary } = await read(ublDocument("Order", held("SellerSupplierParty", id)));
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/No supplier is named.*id only \(gln 4000001000005\)/);
  });

  it("that is a person is marked, and not given unless asked for", async () => {
    const text = ublDocument(
      "Order",
      held(
        "SellerSupplierParty",
        "<cac:Person><cbc:FirstName>Ada</cbc:FirstName><cbc:FamilyName>Moss</cbc:FamilyName></cac:Person>",
      ),
    );
    const { rows, summary } = await read(text);
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(/1 natural person/);
    const asked = await read(text, { persons: true });
    expect(asked.rows).toMatchObject([{ person: true, supplier: { name: "Ada Moss" } }]);
    expect(asked.notes.join()).toMatch(/natural person/);
  });

  it("that is a contact person beside a company stays a company", async () => {
    const person = "<cac:Person><cbc:FirstName>Ada</cbc:FirstName></cac:Person>";
    expect((await read(ublDocument("Order", seller("Alder Mills", "DE", person)))).rows).toMatchObject([
      { supplier: { name: "Alder Mills" } },
    ]);
  });

  it("whose name holds a whole consortium is split and each part screened", async () => {
    const { suppliers, notes } = await read(
      ublDocument("Catalogue", seller("RTI Alfa S.r.l. - Beta Gross S.p.A. - Gamma Services S.p.A.", "IT")),
    );
    expect(suppliers.map(({ name }) => name)).toEqual(["Alfa S.r.l.", "Beta Gross S.p.A.", "Gamma Services S.p.A."]);
    expect(notes.join()).toMatch(/One name holds 3 companies/);
  });

  it("has as activities codes of industries only, never its size", async () => {
    const industries = `<cbc:IndustryClassificationCode listID="http://publications.europa.eu/resource/authority/economic-operator-size">sme</cbc:IndustryClassificationCode><cbc:IndustryClassificationCode>Dairy</cbc:IndustryClassificationCode><cbc:IndustryClassificationCode listID="NACE">10.51</cbc:IndustryClassificationCode>`;
    expect((await read(ublDocument("Order", seller("Alder", "DE", industries)))).suppliers[0]?.activities).toEqual([
      { scheme: "nace2", code: "10.51" },
    ]);
  });

  it("has organisations that hold it as owners, and no persons", async () => {
    const holders = `<cac:PartyLegalEntity><cbc:RegistrationName>Alder Ltd</cbc:RegistrationName>
      <cac:ShareholderParty><cbc:PartecipationPercent>60</cbc:PartecipationPercent><cac:Party>${party("Alder Holding", "LU")}</cac:Party></cac:ShareholderParty>
      <cac:ShareholderParty><cac:Party><cac:Person><cbc:FamilyName>Moss</cbc:FamilyName></cac:Person></cac:Party></cac:ShareholderParty></cac:PartyLegalEntity>`;
    const { suppliers } = await read(ublDocument("Order", held("SellerSupplierParty", holders)));
    expect(suppliers).toMatchObject([
      { name: "Alder Ltd", owners: [{ name: "Alder Holding", country: "LU", share: 0.6 }] },
    ]);
    expect(suppliers[0]?.owners).toHaveLength(1);
  });

  it("has its place of work as a site", async () => {
    const place = `<cac:PhysicalLocation><cac:Address><cbc:StreetName>Mill Lane</cbc:StreetName><cbc:CityName>Korla</cbc:CityName><cbc:CountrySubentity>Xinjiang</cbc:CountrySubentity><cac:Country><cbc:IdentificationCode>CN</cbc:IdentificationCode></cac:Country></cac:Address></cac:PhysicalLocation>`;
    expect((await read(ublDocument("Order", seller("Alder", "DE", place)))).suppliers[0]?.sites).toEqual([
      { country: "CN", region: "Xinjiang", address: "Mill Lane, Korla, Xinjiang" },
    ]);
  });
});

describe("a document of a known kind that names no supplier gives no rows and says why", () => {
  it.each([
    ["no party at all", ublDocument("DigitalCapability", "<cbc:ID>1</cbc:ID>"), /names no party at all/],
    ["only a buyer", ublDocument("Order", buyer), /1 as buyer/],
  ])("%s", async (_, text, why) => {
    const { rows, summary } = await read(text);
    expect(rows).toEqual([]);
    expect(summary.notes.join()).toMatch(why);
  });
});
