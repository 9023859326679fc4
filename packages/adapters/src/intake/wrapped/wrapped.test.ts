import { describe, expect, it } from "vitest";
import { collected, inChunks } from "../../testing/collected.js";
import { cxmlContact, cxmlOrder } from "../../testing/cxml-document.js";
import { read } from "../../testing/read.js";
import { orderLine, seller, ublDocument } from "../../testing/ubl-document.js";
import { inlineCell, workbookWith } from "../../testing/workbook-file.js";
import { readCxmlHeader } from "../cxml/header.js";
import { detect } from "../detect.js";
import { intake } from "../intake.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const order = cxmlOrder(cxmlContact("supplierCorporate", "Alder Mühlen"), "", { secret: "abra" });

/** Parts of a message between boundaries, as mail and HTTP write them. */
const parts = (...all: readonly (readonly [fields: string, content: string])[]): string =>
  `${all.map(([fields, content]) => `--=_b1\r\n${fields}\r\n\r\n${content}\r\n`).join("")}--=_b1--\r\n`;

const picture = ["Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="] as const;
const base64 = (content: string | Uint8Array) =>
  Buffer.from(content as string)
    .toString("base64")
    .replace(/.{76}/g, "$&\r\n");
const quoted = (text: string) =>
  [...bytes(text)]
    .map((byte) =>
      byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte),
    )
    .join("")
    .replace(/.{70}(?!=)/g, "$&=\r\n");

describe("cXML with attachments, as a MIME message", () => {
  const whole = parts(
    ["Content-Type: text/xml; charset=UTF-8\r\nContent-ID: <1@buyer.example>", order],
    picture,
    picture,
  );

  it.each([
    ["as HTTP sends it", whole],
    [
      "with a header of its own and words before it",
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="=_b1"; type="text/xml"\r\n\r\nFor mail readers.\r\n${whole}`,
    ],
    ["behind an attachment", parts(picture, ["Content-Type: application/xml", order], picture)],
    [
      "in base64",
      parts(["Content-Type: text/xml\r\nContent-Transfer-Encoding: base64", base64(order)], picture, picture),
    ],
    [
      "in quoted-printable",
      parts(["Content-Type: text/xml\r\nContent-Transfer-Encoding: quoted-printable", quoted(order)], picture, picture),
    ],
    ["with bare line feeds", whole.replaceAll("\r\n", "\n")],
  ])("is read %s", async (_, message) => {
    expect(detect(bytes(message))).toMatchObject({
      format: "cxml",
      because: expect.stringMatching(/within a MIME message/),
    });
    const { suppliers, summary } = await read(message);
    expect(suppliers.map(({ name }) => name)).toEqual(["Alder Mühlen"]);
    expect(summary.format).toBe("cxml");
    expect(summary.notes).toContain("The document was taken out of a MIME message.");
    expect(summary.notes).toContain("2 attachments of the message were not read.");
  });

  it("is the same wherever its chunks end", async () => {
    for (const size of [1, 7, 61]) {
      const rows = intake(inChunks(whole, size));
      expect((await collected(rows)).map(({ kind }) => kind)).toEqual(["supplier"]);
      expect(rows.summary.notes).toContain("2 attachments of the message were not read.");
    }
  });

  it("has its secret asked for like any other", () => {
    const header = readCxmlHeader(bytes(whole));
    expect(header?.request).toBe("OrderRequest");
    expect(header?.secretIs("abra")).toBe(true);
    expect(header?.secretIs("other")).toBe(false);
  });

  it("whose end is cut off is not well-formed; without an XML part it is no document", async () => {
    await expect(read(whole.slice(0, 500))).rejects.toMatchObject({ reason: "malformed" });
    await expect(read(parts(picture))).rejects.toMatchObject({ reason: "unknown-format" });
  });
});

describe("a Peppol message", () => {
  const envelope = (content: string) =>
    `<?xml version="1.0"?><sh:StandardBusinessDocument xmlns:sh="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><sh:StandardBusinessDocumentHeader><sh:HeaderVersion>1.0</sh:HeaderVersion><sh:Sender><sh:Identifier Authority="iso6523-actorid-upis">0192:987654325</sh:Identifier></sh:Sender></sh:StandardBusinessDocumentHeader>${content}</sh:StandardBusinessDocument>`;
  const bare = (kind: string, content: string) => ublDocument(kind, content).replace(/^<\?xml.*\?>\n/, "");
  const message = envelope(bare("Order", seller("Alder Mills") + orderLine("<cbc:Name>chair</cbc:Name>")));

  it("is read through its envelope, line by line, and nothing of the envelope is a party", async () => {
    expect(detect(bytes(message))).toEqual({
      format: "ubl",
      because: "its root is Order in the namespace of UBL, within the envelope of a Peppol message",
    });
    const { suppliers } = await read(message);
    expect(suppliers).toMatchObject([{ name: "Alder Mills", goods: [{ name: "chair" }] }]);
  });

  it("may hold a form for tenders too", async () => {
    const response = envelope(bare("QualificationApplicationResponse", ""));
    expect(detect(bytes(response))?.format).toBe("espd");
    expect((await read(response)).suppliers).toEqual([]);
  });

  it("with two documents, or none, is refused", async () => {
    const two = envelope(bare("Order", seller("Alder Mills")) + bare("Order", seller("Birch Yards")));
    await expect(read(two)).rejects.toMatchObject({
      reason: "malformed",
      message: expect.stringMatching(/more than one/),
    });
    await expect(read(envelope(""), { format: "ubl" })).rejects.toMatchObject({ reason: "malformed" });
  });
});

describe("a Peppol message around what is no XML", () => {
  const envelope = (content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><StandardBusinessDocument xmlns="http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader"><StandardBusinessDocumentHeader><HeaderVersion>1.0</HeaderVersion></StandardBusinessDocumentHeader>${content}</StandardBusinessDocument>`;
  const binary = (content: Uint8Array | string) =>
    envelope(
      `<p:BinaryContent xmlns:p="http://peppol.eu/xsd/ticc/envelope/1.0" mimeType="application/octet-stream" encoding="Base-64Binary">${base64(content)}</p:BinaryContent>`,
    );
  const text = (content: string) =>
    envelope(
      `<TextContent xmlns="http://peppol.eu/xsd/ticc/envelope/1.0" mimeType="text/plain">${content}</TextContent>`,
    );
  const table = "Supplier;Country\nAlder Mühlen & Söhne;DE\nBirch Yards;GB\n";
  const invoice = ublDocument("Invoice", seller("Alder Mühlen & Söhne".replace("&", "&amp;")));
  const escaped = (content: string) => content.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

  it.each([
    ["a table in base64", binary(table), "csv"],
    [
      "a workbook in base64",
      binary(workbookWith(`<row r="2">${inlineCell("A2", "Alder Mühlen &amp; Söhne")}</row>`)),
      "xlsx",
    ],
    ["XML in base64", binary(invoice), "ubl"],
    ["a table as a text", text(escaped(table)), "csv"],
    ["XML as a text", text(escaped(invoice.replace("UTF-8", "ISO-8859-1"))), "ubl"],
    ["XML as a CDATA section", text(`<![CDATA[${invoice}]]>`), "ubl"],
  ])("has that read: %s", async (_, message, format) => {
    expect(detect(bytes(message), { filename: "message.xml" })).toMatchObject({
      format,
      because: expect.stringMatching(/^it is within the envelope of a Peppol message, and /),
    });
    const { suppliers, summary } = await read(message, { filename: "message.xml" });
    expect(suppliers[0]?.name).toBe("Alder Mühlen & Söhne");
    expect(summary.format).toBe(format);
    expect(summary.notes).toContain("The document was taken out of the envelope of a Peppol message.");
  });

  it("within another such message is not taken out of that", async () => {
    await expect(read(binary(binary(table)))).rejects.toMatchObject({ _tag: "IntakeError" });
  });

  it("that is a document of no known format is refused as what it is", async () => {
    await expect(read(binary("%PDF-1.7\n1 0 obj"))).rejects.toMatchObject({
      reason: "unknown-format",
      message: expect.stringMatching(/PDF/),
    });
  });

  it("with nothing in it names no supplier and says so", async () => {
    const { rows, summary } = await read(binary(""));
    expect(rows).toEqual([]);
    expect(summary.notes).toEqual([
      "No supplier is named: the envelope of a Peppol message came that holds no document.",
    ]);
  });

  it("is held to the limits of any other input, and refused where it declares entities", async () => {
    const limits = { expandedBytes: 200 };
    await expect(read(binary(table.repeat(20)), { limits })).rejects.toMatchObject({ reason: "too-large" });
    const laughing = text("&a;").replace("<Standard", '<!DOCTYPE x [<!ENTITY a "b">]><Standard');
    await expect(read(laughing)).rejects.toMatchObject({ reason: "hostile" });
  });
});

describe("an AttachedDocument", () => {
  const invoice = ublDocument("Invoice", seller("Alder Mühlen")).replace("UTF-8", "ISO-8859-1");
  const sender =
    "<cac:SenderParty><cac:PartyTaxScheme><cbc:RegistrationName>Hub SA</cbc:RegistrationName></cac:PartyTaxScheme></cac:SenderParty>";
  const attached = (attachment: string) =>
    ublDocument("AttachedDocument", `${sender}<cac:Attachment>${attachment}</cac:Attachment>`);
  const described = (text: string) =>
    `<cac:ExternalReference><cbc:MimeCode>text/xml</cbc:MimeCode><cbc:Description>${text}</cbc:Description></cac:ExternalReference>`;
  const escaped = invoice.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const embedded = `<cbc:EmbeddedDocumentBinaryObject mimeCode="text/xml">${base64(ublDocument("Invoice", seller("Alder Mühlen")))}</cbc:EmbeddedDocumentBinaryObject>`;

  it.each([
    ["in a CDATA section", attached(described(`<![CDATA[${invoice}]]>`))],
    ["escaped", attached(described(escaped))],
    ["in base64", attached(embedded)],
  ])("has the document within it read, %s", async (_, text) => {
    expect(detect(bytes(text))).toMatchObject({
      format: "ubl",
      because: expect.stringMatching(/within an AttachedDocument, and its root is Invoice/),
    });
    const { rows, summary } = await read(text, { roles: ["supplier", "other", "buyer"] });
    expect(rows).toMatchObject([{ role: "supplier", supplier: { name: "Alder Mühlen" } }]);
    expect(summary.notes).toContain("The document was taken out of an AttachedDocument.");
  });

  it("may hold a document that is longer than any other text", async () => {
    const long = ublDocument("Invoice", seller("Alder Mills") + orderLine("<cbc:Name>chair</cbc:Name>").repeat(3_000));
    expect((await read(attached(described(`<![CDATA[${long}]]>`)))).suppliers).toHaveLength(1);
  });

  it("that holds none names no supplier and says so", async () => {
    const { rows, summary } = await read(attached(""));
    expect(rows).toEqual([]);
    expect(summary.notes).toEqual(["No supplier is named: an AttachedDocument came that holds no document."]);
  });

  it("within a MIME message is read too, and one within another without end is not", async () => {
    const message = parts(["Content-Type: text/xml", attached(described(`<![CDATA[${invoice}]]>`))]);
    expect((await read(message)).suppliers).toHaveLength(1);
    let nested = invoice;
    for (let depth = 0; depth < 5; depth++)
      nested = attached(`<cbc:EmbeddedDocumentBinaryObject>${base64(nested)}</cbc:EmbeddedDocumentBinaryObject>`);
    expect((await read(nested)).suppliers).toEqual([]);
  });
});
