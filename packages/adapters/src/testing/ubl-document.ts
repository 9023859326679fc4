const namespaces = `xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"`;

/** A UBL document of a kind with what stands in it. */
export const ublDocument = (kind: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${kind} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2" ${namespaces}>${content}</${kind}>`;

/** What stands in a party: its trading name, its country, and more as XML. */
export const party = (name: string, country = "DE", more = ""): string =>
  `${more}<cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>`;

/** A party element of the usual build, with `Party` within. */
export const held = (element: string, content: string): string =>
  `<cac:${element}><cac:Party>${content}</cac:Party></cac:${element}>`;

/** A seller. */
export const seller = (name: string, country?: string, more?: string): string =>
  held("SellerSupplierParty", party(name, country, more));

/** A line of an order with what stands in its item. */
export const orderLine = (item: string): string =>
  `<cac:OrderLine><cac:LineItem><cac:Item>${item}</cac:Item></cac:LineItem></cac:OrderLine>`;
