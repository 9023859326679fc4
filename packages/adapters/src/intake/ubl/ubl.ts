import { GoodsFound } from "../document/goods-found.js";
import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { allAt, firstAt, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import { Certificates } from "./certificates.js";
import { contractCodes } from "./contract-codes.js";
import { itemsOf } from "./item.js";
import { setRolesRight } from "./mistaken-roles.js";
import { addPartiesWithin } from "./parties-within.js";
import { ublParty } from "./party.js";
import { ublShape } from "./shape.js";

/** The kind of document: "Order" of "ubl:Order". */
const kindOf = (root: XmlElement): string => root.name.slice("ubl:".length);

const rootOf = (element: XmlElement): XmlElement => (element.parent ? rootOf(element.parent) : element);

/** Collects what a document says while it streams. */
class UblDocument {
  private readonly parties = new Parties();
  /** What is sold by whoever the head of the document says. */
  private readonly goods = new GoodsFound();
  private readonly certificates = new Certificates();

  /** A line with its item, or a goods item; a line of a catalogue may name a seller of its own. */
  record(record: XmlElement): void {
    const found = addPartiesWithin(record, kindOf(rootOf(record)), this.parties);
    const sellers = found.flatMap(({ party }) => (party.role === "supplier" ? [party.goods] : []));
    this.items(record, sellers.length > 0 ? sellers : [this.goods]);
  }

  rows(root: XmlElement, { summary }: ReadingContext): IntakeRow[] {
    const kind = kindOf(root);
    const found = addPartiesWithin(root, kind, this.parties);
    setRolesRight(kind, found);
    this.items(root, [this.goods]);
    const sold = this.goods.list();
    for (const { party } of found) {
      if (party.role !== "supplier") continue;
      for (const good of sold) party.goods.add(good);
      if (this.certificates.note && !party.notes.includes(this.certificates.note))
        party.notes.push(this.certificates.note);
    }
    const codes = allAt(root, "cac:ProcurementProject")
      .concat(allAt(root, "cac:ProcurementProjectLot"))
      .flatMap(contractCodes);
    for (const winner of this.parties.inRole("supplier")) {
      const known = new Set(winner.activities.map(({ code }) => code));
      winner.activities.push(...codes.filter(({ code }) => !known.has(code) && known.add(code)));
    }
    if (this.parties.empty) addNote(summary, `${noSupplier}: this ${kind} names no party at all.`);
    return this.parties.rows(summary);
  }

  private items(holder: XmlElement, sellers: readonly GoodsFound[]): void {
    for (const { good, item } of itemsOf(holder)) {
      for (const goods of sellers) goods.add(good);
      this.certificates.add(item);
      for (const maker of allAt(item, "cac:ManufacturerParty")) {
        this.parties.add(ublParty("manufacturer", firstAt(maker, "cac:Party") ?? maker))?.goods.add(good);
      }
    }
  }
}

async function* readBytes(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  const document = new UblDocument();
  for await (const element of readXml(bytes, context, ublShape)) {
    if (element.parent) document.record(element);
    else yield document.rows(element, context);
  }
}

/**
 * UBL 2.0 to 2.4 and Peppol BIS 3, every kind of document: parties by the role of their element, goods line by line with
 * classification and origin. Elements are known by namespace and name, whatever their prefix.
 */
export const ubl: FormatReader<"ubl"> = {
  id: "ubl",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) => {
    const root = xmlRoot(head);
    if (!root?.name.startsWith("ubl:")) return undefined;
    const because = `its root is ${root.name.slice("ubl:".length)} in the namespace of UBL`;
    return root.inEnvelope ? `${because}, within the envelope of a Peppol message` : because;
  },
  readBytes,
};
