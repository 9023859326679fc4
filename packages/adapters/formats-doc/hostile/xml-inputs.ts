import { cxmlContact, cxmlOrder, usualDoctype } from "../../src/testing/cxml-document.js";
import { seller, ublDocument } from "../../src/testing/ubl-document.js";
import { type HostileInput, ofText, withLongField } from "./hostile-input.js";

const order = (name: string, doctype?: string) =>
  cxmlOrder(cxmlContact("supplierCorporate", name), "", doctype === undefined ? {} : { doctype });

/** The usual DOCTYPE with an internal subset. */
const declaring = (declarations: string) => usualDoctype.replace(/>$/, ` [${declarations}]>`);

const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");

const [beforeNote = "", afterNote = ""] = ublDocument("Order", `${seller("Alder Mills")}<cbc:Note>*</cbc:Note>`).split(
  "*",
);
const [beforeName = "", afterName = ""] = order("*").split("*");

const latin1 =
  (text: string): HostileInput["bytes"] =>
  () =>
    Uint8Array.from(Buffer.from(text, "latin1"));

/** Hostile XML. */
export const xmlInputs: readonly HostileInput[] = [
  ofText("a billion laughs", "cXML", order("&l9;", declaring(`<!ENTITY l0 "ha">${laughs}`))),
  ofText("an external entity", "cXML", order("&x;", declaring(`<!ENTITY x SYSTEM "file:///etc/passwd">`))),
  ofText("a parameter entity", "cXML", order("Alder", declaring(`<!ENTITY % x SYSTEM "http://example.com/x"> %x;`))),
  ofText("an external DTD", "UBL", ublDocument("Order", "").replace("<Order", `<!DOCTYPE Order SYSTEM "x.dtd"><Order`)),
  ofText("an entity that nobody declared", "UBL", ublDocument("Order", seller("Alder &x; Mills"))),
  ofText("ten thousand elements within one another", "UBL", ublDocument("Order", "<cbc:Note>".repeat(10_000))),
  withLongField("a field of 1 GB", "UBL", beforeNote, afterNote),
  withLongField("a name of 1 GB", "cXML", beforeName, afterName),
  withLongField("an attribute of 1 GB", "UBL", ublDocument("Order", '<cbc:Note a="').slice(0, -8), '"/></Order>'),
  withLongField("a comment of 1 GB", "UBL", ublDocument("Order", "<!--").slice(0, -8), "--></Order>"),
  {
    what: "Latin-1 that calls itself UTF-8",
    as: "UBL",
    bytes: latin1(ublDocument("Order", seller("Jérôme Frères"))),
  },
  ofText("UTF-7", "UBL", ublDocument("Order", seller("+ADw-Alder")).replace("UTF-8", "UTF-7")),
  ofText("a null byte", "UBL", ublDocument("Order", seller("Alder\0Mills"))),
  ofText("a null byte by its number", "UBL", ublDocument("Order", seller("Alder&#0;Mills"))),
  ofText("a lone surrogate by its number", "UBL", ublDocument("Order", seller("Alder&#xD800;Mills"))),
];
