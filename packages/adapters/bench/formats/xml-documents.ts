import { contract, lotResult, organisation, tender, tenderingParty } from "../../src/testing/notice.js";
import type { LongDocument } from "./input.js";
import { nth } from "./words.js";

const cxmlHead = `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">\n`;

/** A catalogue in cXML: one seller, items of a thousand makers. */
export const cxmlCatalogue: LongDocument = {
  head: `${cxmlHead.replace("DOCTYPE cXML", "DOCTYPE Index")}<Index><SupplierID domain="DUNS">123456789</SupplierID>\n`,
  record: (at) => {
    const { good, unspsc, number } = nth(at);
    return `<IndexItem><IndexItemAdd><ItemID><SupplierPartID>${number}</SupplierPartID></ItemID><ItemDetail><UnitPrice><Money currency="EUR">${at % 900}.50</Money></UnitPrice><Description xml:lang="en"><ShortName>${good}</ShortName>${good}, packed in boxes of ${at % 12}, article ${number}</Description><UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">${unspsc}</Classification><ManufacturerPartID>M-${number}</ManufacturerPartID><ManufacturerName>Example Maker ${at % 1_000} GmbH</ManufacturerName></ItemDetail><IndexItemDetail><LeadTime>2</LeadTime></IndexItemDetail></IndexItemAdd></IndexItem>`;
  },
  between: "\n",
  tail: "</Index>",
};

/** A list of suppliers in cXML, as master data is passed on. */
export const cxmlSuppliers: LongDocument = {
  head: `${cxmlHead}<cXML payloadID="1@buyer.example" timestamp="2026-11-24T10:00:00+00:00"><Response><Status code="200" text="OK"/><SupplierListResponse>\n`,
  record: (at) => {
    const { name, number, country, street, town } = nth(at);
    return `<Supplier><Name xml:lang="en">${name}</Name><SupplierID domain="DUNS">${number.padStart(9, "1")}</SupplierID><SupplierLocation><Address isoCountryCode="${country}"><Name xml:lang="en">${name}, works</Name><PostalAddress><Street>${street}</Street><City>${town}</City><PostalCode>${number}</PostalCode><Country isoCountryCode="${country}">${country}</Country></PostalAddress></Address><OrderMethods><OrderMethod><OrderTarget><Email>orders@example.com</Email></OrderTarget></OrderMethod></OrderMethods></SupplierLocation></Supplier>`;
  },
  between: "\n",
  tail: "</SupplierListResponse></Response></cXML>",
};

const cac = `xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"`;

const ublParty = (element: string, name: string) =>
  `<cac:${element}><cac:Party><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party></cac:${element}>`;

/** A catalogue in UBL: one seller, lines of a thousand makers. */
export const ublCatalogue: LongDocument = {
  head: `<?xml version="1.0" encoding="UTF-8"?>\n<Catalogue xmlns="urn:oasis:names:specification:ubl:schema:xsd:Catalogue-2" ${cac}><cbc:ID>C-1</cbc:ID>${ublParty("ReceiverParty", "Example Council")}${ublParty("SellerSupplierParty", "Example Seller GmbH")}\n`,
  record: (at) => {
    const { good, unspsc, origin, number } = nth(at);
    return `<cac:CatalogueLine><cbc:ID>${at}</cbc:ID><cbc:OrderableUnit>EA</cbc:OrderableUnit><cac:RequiredItemLocationQuantity><cac:Price><cbc:PriceAmount currencyID="EUR">${at % 900}.50</cbc:PriceAmount><cbc:BaseQuantity unitCode="EA">1</cbc:BaseQuantity></cac:Price></cac:RequiredItemLocationQuantity><cac:Item><cbc:Description>${good}, packed in boxes of ${at % 12}, article ${number}</cbc:Description><cbc:Name>${good}</cbc:Name><cac:SellersItemIdentification><cbc:ID>${number}</cbc:ID></cac:SellersItemIdentification><cac:OriginCountry><cbc:IdentificationCode>${origin}</cbc:IdentificationCode></cac:OriginCountry><cac:CommodityClassification><cbc:ItemClassificationCode listID="TST">${unspsc}</cbc:ItemClassificationCode></cac:CommodityClassification><cac:ManufacturerParty><cac:PartyName><cbc:Name>Example Maker ${at % 1_000} GmbH</cbc:Name></cac:PartyName></cac:ManufacturerParty></cac:Item></cac:CatalogueLine>`;
  },
  between: "\n",
  tail: "</Catalogue>",
};

/** A notice with very many winners: every organisation won the one lot. */
export const eformsNotice: LongDocument = {
  head: `<?xml version="1.0" encoding="UTF-8"?>\n<ContractAwardNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractAwardNotice-2" ${cac} xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1" xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension><efac:NoticeResult>${lotResult("LOT-0001", "selec-w", "TEN-0001")}${tender("TEN-0001", "LOT-0001", "TPA-0001")}${contract("CON-0001", "TEN-0001")}${tenderingParty(
    "TPA-0001",
    Array.from({ length: 5_000 }, (_, at) => `ORG-${at}`),
  )}</efac:NoticeResult><efac:Organizations>\n`,
  record: (at) => organisation(`ORG-${at}`, nth(at).name, nth(at).country3),
  between: "\n",
  tail: `</efac:Organizations></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions><cbc:CustomizationID>eforms-sdk-1.15</cbc:CustomizationID></ContractAwardNotice>`,
};
