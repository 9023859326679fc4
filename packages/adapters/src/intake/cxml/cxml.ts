import type { Identifier } from "@manumit/core";
import { GoodsFound } from "../document/goods-found.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote, type IntakeSummary } from "../summary.js";
import { descend, positionOf, tidy, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import { addressedParty, contactParty } from "./contact.js";
import { type Envelope, envelopeOf } from "./envelope.js";
import { lineItems } from "./item.js";
import { supplierIds } from "./party.js";
import { isServed } from "./requests.js";
import { cxmlShape, isCxmlRoot } from "./shape.js";
import { supplierRecord } from "./supplier-record.js";

/** The party of an element in the head of a document. */
function partyOf(element: XmlElement, envelope: Envelope | undefined): NamedParty | undefined {
  if (element.name === "Contact") return contactParty(element);
  if (element.name === "Address" && /^(?:ShipTo|BillTo)$/.test(element.parent?.name ?? "")) {
    return envelope && addressedParty("buyer", element);
  }
  if (element.name !== "CarrierIdentifier" || !/^companyname$/i.test(element.attributes.domain ?? "")) return undefined;
  const name = tidy(element.text);
  return name === undefined ? undefined : namedParty("carrier", positionOf(element), { names: [name] });
}

/** Suppliers of a list that are held at a time: master data is longer than any order. */
const suppliersTogether = 2_000;

/** Collects what a document says while it streams. */
class CxmlDocument {
  private parties = new Parties();
  private gaveSuppliers = false;
  /** What is sold by whoever the envelope says. */
  private readonly goods = new GoodsFound();

  /** A line, or a supplier of a list of them. */
  record(record: XmlElement): void {
    if (record.name === "Supplier") {
      this.parties.add(supplierRecord(record));
      return;
    }
    const sellers = this.sellersOf(record);
    for (const { good, manufacturer } of lineItems(record)) {
      if (good) for (const goods of sellers) goods.add(good);
      if (!manufacturer) continue;
      const { name, element } = manufacturer;
      const maker = this.parties.add(namedParty("manufacturer", positionOf(element), { names: [name] }));
      if (good) maker?.goods.add(good);
    }
  }

  /** The suppliers of a long list so far, which are then let go; none while there are few. */
  ofLongList(record: XmlElement, { summary }: ReadingContext): IntakeRow[] {
    if (record.name !== "Supplier" || this.parties.size < suppliersTogether) return [];
    const rows = this.parties.rows(summary);
    this.parties = new Parties();
    this.gaveSuppliers = true;
    return rows;
  }

  /** The suppliers that a line of a marketplace names for itself; else that of the whole document. */
  private sellersOf(record: XmlElement): GoodsFound[] {
    const own: GoodsFound[] = [];
    for (const each of descend(record)) {
      if (each.name !== "Supplier") continue;
      const party = this.parties.add(supplierRecord(each));
      if (party) own.push(party.goods);
    }
    if (own.length > 0) return own;
    const identifiers = supplierIds(record);
    if (identifiers.length === 0) return [this.goods];
    this.parties.add(namedParty("supplier", positionOf(record), { identifiers }));
    return [];
  }

  rows(root: XmlElement, { summary }: ReadingContext): IntakeRow[] {
    if (root.name === "Supplier") this.parties.add(supplierRecord(root));
    const envelope = root.name === "cXML" ? envelopeOf(root) : undefined;
    const served = envelope === undefined || isServed(envelope.request ?? "");
    const identifiers = envelope ? envelope.supplier : supplierIds(root);
    const named = [...descend(root)].flatMap((each) => this.party(each, envelope) ?? []);
    if (served && !this.gaveSuppliers) this.identify(identifiers, root);
    const sold = this.goods.list();
    for (const party of named) if (party.role === "supplier") for (const good of sold) party.goods.add(good);
    const rows = this.parties.rows(summary);
    if (envelope) tellOf(envelope, summary, this.gaveSuppliers || this.parties.inRole("supplier").length > 0);
    return rows;
  }

  private party(element: XmlElement, envelope: Envelope | undefined): NamedParty | undefined {
    const party = partyOf(element, envelope);
    return party && this.parties.add(party);
  }

  /** Gives the numbers of the envelope to the one supplier that the document names, or keeps them as all there is. */
  private identify(identifiers: readonly Identifier[], root: XmlElement): void {
    if (identifiers.length === 0) return;
    const [only, ...others] = this.parties.inRole("supplier");
    if (only && others.length === 0) only.identifiers.push(...identifiers);
    else if (!only) this.parties.add(namedParty("supplier", positionOf(root), { identifiers: [...identifiers] }));
  }
}

/** Says what matters of the whole document: a test, an order that was changed, a document that names nobody. */
function tellOf(envelope: Envelope, summary: IntakeSummary, namesSupplier: boolean): void {
  const { request, payload, isTest } = envelope;
  if (isTest) addNote(summary, "The document is marked as a test: keep its result out of production records.");
  const type = payload?.children.find(({ attributes }) => attributes.orderID !== undefined)?.attributes.type;
  if (type === "update" || type === "delete")
    addNote(summary, `The order is of the type "${type}" and repeats an earlier one.`);
  if (namesSupplier) return;
  if (request === undefined) addNote(summary, `${noSupplier}: the document is a bare response or message.`);
  else if (!isServed(request)) {
    addNote(summary, `${noSupplier}: ${request} is not a kind of document that names one.`);
  }
}

async function* readBytes(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const document = new CxmlDocument();
  for await (const element of readXml(bytes, context, cxmlShape)) {
    if (!element.parent) yield document.rows(element, context);
    else {
      document.record(element);
      yield document.ofLongList(element, context);
    }
  }
}

/**
 * cXML 1.2: orders, invoices, catalogues, quotes, supplier lists. The supplier is whom an order goes to and whom an
 * invoice comes from; many documents know it by an id alone, and then the summary says so.
 */
export const cxml: FormatReader<"cxml"> = {
  id: "cxml",
  extensions: ["cxml"],
  contentTypes: ["application/cxml+xml", "text/cxml"],
  isDocument: true,
  recognises: (head) => {
    const root = xmlRoot(head)?.name ?? "";
    if (!isCxmlRoot(root)) return undefined;
    return root === "cXML" || /<!DOCTYPE[^>]*cxml/i.test(head) || root === "Index" ? `its root is ${root}` : undefined;
  },
  readBytes,
};
