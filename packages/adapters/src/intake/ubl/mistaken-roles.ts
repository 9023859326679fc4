import type { NamedParty } from "../document/named-party.js";
import type { PartyFound } from "./parties-within.js";

const sameOrganisation = (a: NamedParty, b: NamedParty): boolean =>
  a.names[0] === b.names[0] && (a.country === undefined || b.country === undefined || a.country === b.country);

const held = (found: readonly PartyFound[], ...elements: readonly string[]): NamedParty[] =>
  found.filter(({ element }) => elements.includes(element)).map(({ party }) => party);

/** An importer who stands as the consignor: then the goods come from the consignee. */
function setImportRight(found: readonly PartyFound[]): void {
  const importers = held(found, "ImporterParty");
  const isImporter = (party: NamedParty) => importers.some((importer) => sameOrganisation(importer, party));
  const mistaken = held(found, "ConsignorParty").filter(isImporter);
  if (mistaken.length === 0) return;
  for (const party of mistaken) party.role = "buyer";
  for (const consignee of held(found, "ConsigneeParty")) {
    if (isImporter(consignee)) continue;
    consignee.role = "supplier";
    consignee.notes.push("The importer stands as the consignor here, so the consignee is taken for the seller.");
  }
}

/** A buyer who stands as the seller too, where somebody else is named as the one who delivers. */
function setSellerRight(found: readonly PartyFound[]): void {
  const buyers = held(found, "BuyerCustomerParty", "DeliveryCustomerParty");
  const sellers = [...new Set(found.map(({ party }) => party).filter(({ role }) => role === "supplier"))];
  const both = sellers.filter((seller) => buyers.some((buyer) => sameOrganisation(buyer, seller)));
  if (both.length === sellers.length) return;
  for (const seller of both) {
    seller.role = "buyer";
    seller.notes.push("The document names it as buyer and as seller, and another seller beside it.");
  }
}

/** Sets right what documents are known to say wrongly of roles; the notes of those concerned say so. */
export function setRolesRight(document: string, found: readonly PartyFound[]): void {
  if (document === "ImportCustomsDeclaration") setImportRight(found);
  else setSellerRight(found);
}
