import type { Identifier, Site } from "@manumit/core";
import { type CountryRead, countryRead } from "../document/country.js";
import { identifierOf } from "../document/identifier-scheme.js";
import { unnamedScheme } from "../document/party-row.js";
import { allAt, childrenOf, firstAt, textAt, textsAt, tidy, type XmlElement } from "../xml/element.js";

/** The credentials of `From` or `To`, all of them; that of a marketplace is the hub's and not the party's. */
export const credentialsOf = (party: XmlElement | undefined): Identifier[] =>
  allAt(party, "Credential").flatMap((credential) => {
    if (credential.attributes.type === "marketplace") return [];
    const found = identifierOf(tidy(credential.attributes.domain) ?? unnamedScheme, textAt(credential, "Identity"));
    return found ? [found] : [];
  });

/** The `SupplierID`s of an item, a catalogue or a supplier record. */
export const supplierIds = (holder: XmlElement | undefined): Identifier[] =>
  childrenOf(holder, "SupplierID").flatMap(({ attributes, text }) => {
    const found = identifierOf(tidy(attributes.domain) ?? unnamedScheme, tidy(text));
    return found ? [found] : [];
  });

/** The country of an address: its codes, and only where there is none its text, which may name a city or a province. */
export function countryOf(holder: XmlElement | undefined): CountryRead {
  const postal = firstAt(holder, "PostalAddress") ?? holder;
  const country = firstAt(postal, "Country");
  const code = tidy(country?.attributes.isoCountryCode) ?? tidy(holder?.attributes.isoCountryCode);
  return countryRead(code, tidy(country?.text));
}

/** An address on one line. */
export function addressText(holder: XmlElement | undefined): string | undefined {
  const postal = firstAt(holder, "PostalAddress");
  const town = [textAt(postal, "PostalCode"), textAt(postal, "City")].filter(Boolean).join(" ");
  const region = textAt(postal, "State") ?? textAt(postal, "Municipality");
  const parts = [...textsAt(postal, "Street"), town, region];
  return parts.filter((each) => each !== undefined && each !== "").join(", ") || undefined;
}

/** An address as a site. */
export function siteOf(address: XmlElement): Site | undefined {
  const { country } = countryOf(address);
  const name = textAt(address, "Name");
  const text = addressText(address);
  const region = textAt(address, "PostalAddress", "State");
  const site: Site = {
    ...(name && { name: name.slice(0, 2_000) }),
    ...(country && { country }),
    ...(region && { region }),
    ...(text && { address: text.slice(0, 2_000) }),
  };
  return country || text ? site : undefined;
}
