import { type CountryRead, countryRead } from "../document/country.js";
import { firstAt, textAt, textsAt, type XmlElement } from "../xml/element.js";

/** An address on one line, from the street to the region. */
export function addressText(address: XmlElement | undefined): string | undefined {
  const part = (name: string) => textAt(address, `cbc:${name}`);
  const street = [part("StreetName"), part("BuildingNumber")].filter(Boolean).join(" ");
  const town = [part("PostalZone"), part("CityName")].filter(Boolean).join(" ");
  const lines = textsAt(address, "cac:AddressLine", "cbc:Line");
  const parts = [street, part("AdditionalStreetName"), ...lines, part("District"), town, regionOf(address)];
  return [...new Set(parts.filter((each) => each !== undefined && each !== ""))].join(", ") || undefined;
}

/** The region by name; a code of a region (NUTS) says nothing to readers of addresses. */
export const regionOf = (address: XmlElement | undefined): string | undefined =>
  textAt(address, "cbc:CountrySubentity") ?? textAt(address, "cbc:Region");

/** The country of an address or of an element that holds one, by its code before its name. */
export function countryOf(holder: XmlElement | undefined, element = "cac:Country"): CountryRead {
  const country = firstAt(holder, element);
  return countryRead(textAt(country, "cbc:IdentificationCode"), textAt(country, "cbc:Name"));
}
