import type { DeclaredActivity } from "@manumit/core";
import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow, PartyRole } from "../row.js";
import { addNote } from "../summary.js";
import { contractCodes } from "../ubl/contract-codes.js";
import { dropped } from "../ubl/shape.js";
import { allAt, firstAt, textAt, textsAt, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import type { XmlShape } from "../xml/shape.js";
import { Organisations } from "./organisations.js";
import { type NoticeResults, noticeResults, type TenderResult } from "./results.js";

const isNotice = (root: string): boolean => root.startsWith("notice:") || /^ubl:.*(?:Notice|Notification)$/.test(root);

const shape: XmlShape = {
  accepts: isNotice,
  isRecord: () => false,
  drops: (name) => dropped.has(name),
  doctype: false,
};

const extensionOf = (root: XmlElement): XmlElement | undefined =>
  firstAt(root, "ext:UBLExtensions", "ext:UBLExtension", "ext:ExtensionContent", "efext:EformsExtension");

/** What the lots of a tender are about; where a notice has no lots, what the procedure is about. */
function codesFor(root: XmlElement, lots: readonly string[]): DeclaredActivity[] {
  const of = allAt(root, "cac:ProcurementProjectLot").filter((lot) => lots.includes(textAt(lot, "cbc:ID") ?? ""));
  const codes = of.flatMap(contractCodes);
  const found = codes.length > 0 ? codes : contractCodes(firstAt(root, "cac:ProcurementProject"));
  return [...new Map(found.map((each) => [each.code, each])).values()];
}

/** The strongest role first: who won a lot and lost another is a supplier. */
const strength: readonly PartyRole[] = ["supplier", "subcontractor", "tenderer", "buyer", "other"];

/** Each organisation of a notice with its role and, for who won, the lots. */
class RolesFound {
  private readonly roles = new Map<string, { role: PartyRole; lots: string[] }>();

  add(ids: readonly string[], role: PartyRole, lots: readonly string[] = []): void {
    for (const id of ids) {
      const known = this.roles.get(id);
      if (known === undefined || strength.indexOf(role) < strength.indexOf(known.role)) {
        this.roles.set(id, { role, lots: [...lots] });
      } else if (known.role === role) known.lots.push(...lots);
    }
  }

  addTender({ won, lots, tenderers, subcontractors }: TenderResult): void {
    this.add(tenderers, won ? "supplier" : "tenderer", lots);
    this.add(subcontractors, won ? "subcontractor" : "other", lots);
  }

  [Symbol.iterator]() {
    return this.roles[Symbol.iterator]();
  }
}

const whyNone = (root: XmlElement, { tenders, lotsWithoutWinner }: NoticeResults): string => {
  if (lotsWithoutWinner.length > 0) return `no winner was chosen for ${lotsWithoutWinner.join(", ")}`;
  if (tenders.length > 0) return "no settled contract says which tender won";
  return `a ${root.name.replace(/^\w+:/, "")} without results awards nothing`;
};

function rows(root: XmlElement, { summary }: ReadingContext): IntakeRow[] {
  const extension = extensionOf(root);
  const organisations = new Organisations(extension);
  const results = noticeResults(extension);
  const roles = new RolesFound();
  for (const tender of results.tenders) roles.addTender(tender);
  roles.add(textsAt(root, "cac:ContractingParty", "cac:Party", "cac:PartyIdentification", "cbc:ID"), "buyer");
  roles.add(organisations.ids, "other");

  const parties = new Parties();
  let winners = 0;
  for (const [id, { role, lots }] of roles) {
    const party = organisations.party(id, role);
    if (party === undefined) {
      if (role !== "buyer") addNote(summary, `The notice names ${id} as ${role} and does not say who that is.`);
      continue;
    }
    if (role === "supplier") {
      winners++;
      party.activities.push(...codesFor(root, lots));
    }
    parties.add(party);
  }
  for (const owner of organisations.owners()) parties.add(owner);
  if (winners === 0) addNote(summary, `${noSupplier}: ${whyNone(root, results)}.`);
  else if (results.lotsWithoutWinner.length > 0) {
    addNote(summary, `No winner was chosen for ${results.lotsWithoutWinner.join(", ")}.`);
  }
  return parties.rows(summary);
}

async function* readBytes(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  for await (const root of readXml(bytes, context, shape)) yield rows(root, context);
}

/**
 * EU eForms notices: the winners with their consortium, through lot, tender and tendering party to the organisations of
 * the extension, and the CPV codes of what they won.
 */
export const eforms: FormatReader<"eforms"> = {
  id: "eforms",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) => {
    const root = xmlRoot(head);
    if (root === undefined || !isNotice(root.name)) return undefined;
    return /http:\/\/data\.europa\.eu\/p27\/eforms-|>\s*eforms-sdk-/.test(head)
      ? "its root is a notice with the extension of eForms"
      : undefined;
  },
  readBytes,
};
