import { describe, expect, it } from "vitest";
import { cxmlOrder, cxmlRequest } from "../../testing/cxml-document.js";
import { readCxmlHeader } from "./header.js";

const headerOf = (text: string) => readCxmlHeader(new TextEncoder().encode(text));

describe("the header of a cXML document", () => {
  it("says which request it is and whether that is one that names suppliers", () => {
    expect(headerOf(cxmlOrder(""))).toMatchObject({ request: "OrderRequest", served: true });
    expect(headerOf(cxmlRequest("<ProfileRequest/>"))).toMatchObject({ request: "ProfileRequest", served: false });
    expect(headerOf("<Index><SupplierID/></Index>")).toMatchObject({ request: "Index", served: true });
    expect(headerOf("<Order xmlns='urn:x'/>")).toBeUndefined();
    expect(headerOf("Supplier,Country")).toBeUndefined();
    expect(headerOf("")).toBeUndefined();
  });

  it("knows the agreed secret and no other", () => {
    const header = headerOf(cxmlOrder("", "", { secret: "abra&amp;cadabra" }));
    expect(header?.secretIs("abra&cadabra")).toBe(true);
    expect(header?.secretIs("abra&cadabr")).toBe(false);
    expect(header?.secretIs(" abra&cadabra\n")).toBe(true);
    expect(header?.secretIs("")).toBe(false);
  });

  it("takes an empty secret for none, on either side", () => {
    for (const secret of ["", "  ", undefined]) {
      const header = headerOf(cxmlOrder("", "", secret === undefined ? {} : { secret }));
      for (const expected of ["", " ", "abra"]) expect(header?.secretIs(expected)).toBe(false);
    }
  });

  it("takes a secret from the sender alone, not from wherever else one stands", () => {
    const elsewhere = `<Credential domain="a"><Identity>b</Identity><SharedSecret>abra</SharedSecret></Credential>`;
    expect(headerOf(cxmlOrder("", "", { from: elsewhere }))?.secretIs("abra")).toBe(false);
    expect(headerOf(cxmlOrder(elsewhere))?.secretIs("abra")).toBe(false);
  });

  it("does not give the secret away", () => {
    const header = headerOf(cxmlOrder("", "", { secret: "abracadabra" }));
    expect(JSON.stringify(header)).not.toContain("abra");
    expect(Object.values(header ?? {}).join()).not.toContain("abracadabra");
  });

  it("of a document that is cut off or broken says what can be read", () => {
    const text = cxmlOrder("", "", { secret: "abra" });
    expect(headerOf(text.slice(0, text.indexOf("</Sender>")))).toMatchObject({ request: undefined, served: false });
    expect(headerOf(text.replace("<Request", "<Request &"))?.secretIs("abra")).toBe(true);
  });
});
