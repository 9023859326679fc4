import type { MappedField } from "../document/mapped-field.js";

/** What is read of a party in UBL, and so in Peppol, eForms and the ESPD. */
export const partyFields: readonly MappedField[] = [
  { from: "PartyLegalEntity/RegistrationName, else PartyName/Name, else PartyTaxScheme/RegistrationName", to: "name" },
  { from: "the other names of these", to: "aliases" },
  { from: "PartyIdentification/ID@schemeID", to: "identifiers" },
  { from: "PartyLegalEntity/CompanyID@schemeID", to: "identifiers" },
  { from: "PartyTaxScheme/CompanyID with TaxScheme/ID", to: "identifiers" },
  { from: "EndpointID@schemeID, where the scheme is a register", to: "identifiers" },
  { from: "PartyIdentification/ID without a scheme, else the first identifier, else the name", to: "id" },
  {
    from: "PostalAddress/Country, else PartyLegalEntity/RegistrationAddress/Country, else PhysicalLocation/Address/Country",
    to: "country",
  },
  { from: "PostalAddress, else PartyLegalEntity/RegistrationAddress", to: "address" },
  { from: "WebsiteURI", to: "website" },
  { from: "Person, where no organisation is named", to: "person (row)" },
];

/** What is read of a UBL document. */
export const ublFields: readonly MappedField[] = [
  ...partyFields,
  { from: "PhysicalLocation with its Address", to: "sites" },
  { from: "IndustryClassificationCode@listID of NACE, ISIC, NAICS, UK SIC, CPV or UNSPSC", to: "activities" },
  {
    from: "ProcurementProject and ProcurementProjectLot: Main-, Additional- and RequiredCommodityClassification",
    to: "activities",
  },
  { from: "PartyLegalEntity/ShareholderParty/Party", to: "owners" },
  { from: "Item/Name, else Item/Description, else GoodsItem/Description", to: "goods.name" },
  { from: "Item/CommodityClassification/ItemClassificationCode@listID", to: "goods.unspsc" },
  { from: "Item/CommodityClassification/ItemClassificationCode@listID", to: "goods.cpv" },
  {
    from: "Item/CommodityClassification/ItemClassificationCode@listID, CommodityCode, GoodsItem/RequiredCustomsID",
    to: "goods.hs",
  },
  { from: "Item/OriginCountry, else Item/OriginAddress, else GoodsItem/OriginAddress", to: "goods.origin" },
];
