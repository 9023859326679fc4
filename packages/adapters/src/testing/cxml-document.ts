/** What may differ in a test document of cXML. */
export interface CxmlParts {
  readonly from?: string;
  readonly to?: string;
  readonly secret?: string;
  readonly doctype?: string;
  readonly mode?: "production" | "test";
}

/** The name of an external DTD, as real documents carry it. */
export const usualDoctype = `<!DOCTYPE cXML SYSTEM "http://xml.cXML.org/schemas/cXML/1.2.050/cXML.dtd">`;

const credential = (identity: string, more = "") =>
  `<Credential domain="NetworkId"><Identity>${identity}</Identity>${more}</Credential>`;

/** A cXML request with what stands in it. */
export const cxmlRequest = (content: string, parts: CxmlParts = {}): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
${parts.doctype ?? usualDoctype}
<cXML payloadID="1@buyer.example" timestamp="2026-11-24T10:00:00+00:00"><Header>
<From>${parts.from ?? credential("buyer@example.com")}</From>
<To>${parts.to ?? credential("seller@example.com")}</To>
<Sender>${credential("hub@example.com", parts.secret === undefined ? "" : `<SharedSecret>${parts.secret}</SharedSecret>`)}</Sender>
</Header><Request deploymentMode="${parts.mode ?? "production"}">${content}</Request></cXML>`;

/** An order with what stands in its header and its lines. */
export const cxmlOrder = (header: string, lines = "", parts: CxmlParts = {}): string =>
  cxmlRequest(
    `<OrderRequest><OrderRequestHeader orderID="PO-1" type="new">${header}</OrderRequestHeader>${lines}</OrderRequest>`,
    parts,
  );

/** A contact with a name and an address. */
export const cxmlContact = (role: string, name: string, country = "DE"): string =>
  `<Contact role="${role}"><Name xml:lang="en">${name}</Name><PostalAddress><Street>Lane 1</Street><City>Town</City><Country isoCountryCode="${country}">Country</Country></PostalAddress></Contact>`;

/** A line with what stands in its detail. */
export const cxmlLine = (detail: string, more = ""): string =>
  `<ItemOut quantity="1" lineNumber="1"><ItemID><SupplierPartID>P-1</SupplierPartID></ItemID><ItemDetail>${detail}</ItemDetail>${more}</ItemOut>`;
