import { describe, expect, it } from "vitest";
import { cxmlOrder } from "../../testing/cxml-document.js";
import { espdForm, espdFormV1 } from "../../testing/espd-form.js";
import { notice, organisation } from "../../testing/notice.js";
import { seller, ublDocument } from "../../testing/ubl-document.js";
import { detect } from "../detect.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("the format of an XML document", () => {
  it.each([
    ["cxml", /root is cXML/, cxmlOrder("")],
    ["cxml", /root is Index/, "<Index><SupplierID/></Index>"],
    ["ubl", /root is Order in the namespace of UBL/, ublDocument("Order", seller("A"))],
    ["ubl", /root is ContractAwardNotice/, ublDocument("ContractAwardNotice", "")],
    ["eforms", /extension of eForms/, notice({ organisations: organisation("ORG-0001", "A") })],
    ["espd", /ESPD response of version 2 or later/, espdForm({})],
    ["espd", /ESPD request of version 1/, espdFormV1("", "Request")],
  ])("is told from its root, and why: %s, %s", (format, because, text) => {
    expect(detect(bytes(text))).toEqual({ format, because: expect.stringMatching(because) });
    expect(detect(bytes(`\ufeff\n<!-- made by a machine -->\n${text.replace(/^<\?xml.*\?>\n/, "")}`))?.format).toBe(
      format,
    );
    expect(detect(Buffer.from(`\ufeff${text}`, "utf16le"))?.format).toBe(format);
  });

  it("is told from its content, whatever its name and type say", () => {
    const hint = { filename: "suppliers.csv", contentType: "application/json" };
    expect(detect(bytes(ublDocument("Order", "")), hint)?.format).toBe("ubl");
  });

  it("is told from its start alone", () => {
    expect(detect(bytes(ublDocument("Order", seller("A")).slice(0, 300)))?.format).toBe("ubl");
  });

  it.each([
    ["HTML", "<!doctype html><html><body>Supplier,Country</body></html>"],
    ["other XML", `<Order xmlns="urn:example"/>`],
    ["a supplier file that is no cXML", "<Supplier><Name>A</Name></Supplier>"],
    ["something broken", "<<<"],
    ["a tag that never ends", `<cXML ${"a".repeat(1_000)}`],
  ])("is none that is read: %s", (_, text) => {
    expect(detect(bytes(text))).toBeUndefined();
  });
});
