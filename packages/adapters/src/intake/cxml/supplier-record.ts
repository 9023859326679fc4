import type { Site } from "@manumit/core";
import { type NamedParty, namedParty } from "../document/named-party.js";
import { allAt, positionOf, textAt, textsAt, type XmlElement } from "../xml/element.js";
import { addressText, countryOf, siteOf, supplierIds } from "./party.js";

/** A supplier as master data names it, with all its locations. */
export function supplierRecord(supplier: XmlElement): NamedParty {
  const addresses = allAt(supplier, "SupplierLocation", "Address");
  const [first] = addresses;
  const { country, note } = countryOf(first);
  return namedParty("supplier", positionOf(supplier), {
    names: textsAt(supplier, "Name"),
    identifiers: supplierIds(supplier),
    country,
    address: addressText(first),
    description: textAt(supplier, "Comments"),
    sites: addresses.flatMap((address): Site[] => {
      const site = siteOf(address);
      return site ? [site] : [];
    }),
    notes: note === undefined ? [] : [note],
  });
}
