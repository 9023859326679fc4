import type { PartyRole } from "../row.js";

/**
 * What each party element makes of the organisation in it. Elements that are not here name somebody beside the trade: an
 * issuer, an agent, a representative, a person who asked for the goods.
 */
export const partyRoles: Readonly<Record<string, PartyRole>> = {
  SellerSupplierParty: "supplier",
  AccountingSupplierParty: "supplier",
  DespatchSupplierParty: "supplier",
  ProviderParty: "supplier",
  ExporterParty: "supplier",
  ConsignorParty: "supplier",
  WinningParty: "supplier",
  TendererParty: "supplier",
  MainQualifyingParty: "supplier",
  EconomicOperatorParty: "supplier",
  ManufacturerParty: "manufacturer",
  AdditionalQualifyingParty: "subcontractor",
  SubcontractorParty: "subcontractor",
  ShareholderParty: "owner",
  BuyerCustomerParty: "buyer",
  AccountingCustomerParty: "buyer",
  OriginatorCustomerParty: "buyer",
  DeliveryCustomerParty: "buyer",
  ContractorCustomerParty: "buyer",
  ReturnCustomerParty: "buyer",
  ContractingParty: "buyer",
  ReceiverParty: "buyer",
  ImporterParty: "buyer",
  ConsigneeParty: "buyer",
  DeliveryParty: "buyer",
  CarrierParty: "carrier",
  PerformingCarrierParty: "carrier",
  SubstituteCarrierParty: "carrier",
  FreightForwarderParty: "carrier",
  TransportServiceProviderParty: "carrier",
};

/** Where a kind of document means something else by an element. */
const otherwise: Readonly<Record<string, Readonly<Record<string, PartyRole>>>> = {
  // The holder of a carnet takes the goods abroad.
  GoodsItemPassport: { HolderParty: "supplier" },
  // Those who asked to be told are no winners.
  AwardedNotification: { TendererParty: "tenderer", ReceiverParty: "other" },
  UnawardedNotification: { TendererParty: "tenderer", ReceiverParty: "other" },
  ContractAwardNotice: { TendererParty: "tenderer", ReceiverParty: "other" },
  // These tell of the sender itself and go to anybody.
  BusinessCard: { ReceiverParty: "other" },
  DigitalAgreement: { ReceiverParty: "other" },
};

/** The role of a party by its element and the kind of document, both without namespace. */
export const roleOf = (document: string, element: string): PartyRole =>
  otherwise[document]?.[element] ?? partyRoles[element] ?? "other";
