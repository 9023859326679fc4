/** An organisation of a notice. */
export const organisation = (id: string, name: string, country = "FRA", more = ""): string =>
  `<efac:Organization>${more}<efac:Company><cac:PartyIdentification><cbc:ID schemeName="organization">${id}</cbc:ID></cac:PartyIdentification><cac:PartyName><cbc:Name languageID="ENG">${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:CityName>Town</cbc:CityName><cac:Country><cbc:IdentificationCode listName="country">${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyLegalEntity><cbc:CompanyID>326 912 ${id.slice(-3)}</cbc:CompanyID></cac:PartyLegalEntity></efac:Company></efac:Organization>`;

const ids = (element: string, ...values: readonly string[]) =>
  values.map((value) => `<efac:${element}><cbc:ID>${value}</cbc:ID></efac:${element}>`).join("");

/** What came of a lot: its tenders, and whether one was chosen. */
export const lotResult = (lot: string, code: string, ...tenders: readonly string[]): string =>
  `<efac:LotResult><cbc:TenderResultCode>${code}</cbc:TenderResultCode>${ids("LotTender", ...tenders)}${ids("TenderLot", lot)}</efac:LotResult>`;

/** A tender for a lot by a tendering party. */
export const tender = (id: string, lot: string, by: string): string =>
  `<efac:LotTender><cbc:ID>${id}</cbc:ID>${ids("TenderingParty", by)}${ids("TenderLot", lot)}</efac:LotTender>`;

/** A contract that settles a tender. */
export const contract = (id: string, ...tenders: readonly string[]): string =>
  `<efac:SettledContract><cbc:ID>${id}</cbc:ID>${ids("LotTender", ...tenders)}</efac:SettledContract>`;

/** Those who tender together, and their subcontractors. */
export const tenderingParty = (
  id: string,
  tenderers: readonly string[],
  subcontractors: readonly string[] = [],
): string =>
  `<efac:TenderingParty><cbc:ID>${id}</cbc:ID>${ids("Tenderer", ...tenderers)}${ids("SubContractor", ...subcontractors)}</efac:TenderingParty>`;

/** A lot of the body with its CPV code. */
export const lot = (id: string, cpv: string): string =>
  `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">${id}</cbc:ID><cac:ProcurementProject><cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">${cpv}</cbc:ItemClassificationCode></cac:MainCommodityClassification></cac:ProcurementProject></cac:ProcurementProjectLot>`;

/** What an eForms notice is made of. */
export interface NoticeParts {
  readonly kind?: string;
  readonly results?: string;
  readonly organisations: string;
  readonly body?: string;
}

/** An eForms notice. */
export const notice = ({ kind = "ContractAwardNotice", results = "", organisations, body = "" }: NoticeParts): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2" xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1" xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1" xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"><ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${results && `<efac:NoticeResult>${results}</efac:NoticeResult>`}<efac:Organizations>${organisations}</efac:Organizations></efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions><cbc:CustomizationID>eforms-sdk-1.15</cbc:CustomizationID><cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID schemeName="organization">ORG-0001</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty><cac:ProcurementProject><cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">90000000</cbc:ItemClassificationCode></cac:MainCommodityClassification></cac:ProcurementProject>${body}</${kind}>`;
