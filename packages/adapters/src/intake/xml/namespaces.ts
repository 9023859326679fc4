const ubl = "urn:oasis:names:specification:ubl:schema:xsd:";

/** The short names of the namespaces that are read. Documents choose their own prefixes, which mean nothing. */
const shortNames: Readonly<Record<string, string>> = {
  "": "",
  [`${ubl}CommonAggregateComponents-2`]: "cac",
  [`${ubl}CommonBasicComponents-2`]: "cbc",
  [`${ubl}CommonExtensionComponents-2`]: "ext",
  "http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1": "efac",
  "http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1": "efbc",
  "http://data.europa.eu/p27/eforms-ubl-extensions/1": "efext",
  "http://data.europa.eu/p27/eforms-business-registration-information-notice/1": "notice",
  "urn:isa:names:specification:ubl:schema:xsd:CCV-CommonAggregateComponents-1": "ccv",
  "urn:isa:names:specification:ubl:schema:xsd:CCV-CommonBasicComponents-1": "ccv-cbc",
  "urn:isa:names:specification:ubl:schema:xsd:CEV-CommonAggregateComponents-1": "cev",
  "urn:isa:names:specification:ubl:schema:xsd:CEV-CommonBasicComponents-1": "cev-cbc",
  "urn:grow:names:specification:ubl:schema:xsd:ESPD-CommonAggregateComponents-1": "espd-cac",
  "urn:grow:names:specification:ubl:schema:xsd:ESPD-CommonBasicComponents-1": "espd-cbc",
  "urn:grow:names:specification:ubl:schema:xsd:ESPDRequest-1": "espd",
  "urn:grow:names:specification:ubl:schema:xsd:ESPDResponse-1": "espd",
  "http://www.w3.org/2000/09/xmldsig#": "ds",
  "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader": "sbdh",
};

const documentNamespace = /^urn:oasis:names:specification:ubl:schema:xsd:[A-Za-z]+-2$/;

/**
 * The one name of an element whatever prefix its document chose: "cac:Party", "ubl:Order" for the root of a UBL document,
 * "Header" where there is no namespace, "{uri}Local" for a namespace that is not read.
 */
export const canonicalName = (uri: string, local: string): string => {
  const short = shortNames[uri] ?? (documentNamespace.test(uri) ? "ubl" : undefined);
  if (short === undefined) return `{${uri}}${local}`;
  return short === "" ? local : `${short}:${local}`;
};

/** The envelope in which Peppol messages travel, with a header of its own before the document. */
export const isEnvelope = (name: string): boolean => name === "sbdh:StandardBusinessDocument";

/** What an envelope says of the message; the document says itself what matters. */
export const isEnvelopeHeader = (name: string): boolean => name === "sbdh:StandardBusinessDocumentHeader";
