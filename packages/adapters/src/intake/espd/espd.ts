import type { Declaration } from "@manumit/core";
import { Parties } from "../document/parties.js";
import type { FormatReader, ReadingContext } from "../format.js";
import { noSupplier } from "../left-out.js";
import type { IntakeRow } from "../row.js";
import { addNote } from "../summary.js";
import { contractCodes } from "../ubl/contract-codes.js";
import { ublParty } from "../ubl/party.js";
import { dropped } from "../ubl/shape.js";
import { allAt, firstAt, type XmlElement } from "../xml/element.js";
import { readXml } from "../xml/read-xml.js";
import { xmlRoot } from "../xml/root.js";
import type { XmlShape } from "../xml/shape.js";
import { criteriaV1 } from "./criteria-v1.js";
import { criteriaV2 } from "./criteria-v2.js";
import { declarationOf } from "./declaration.js";
import { evidenceOf } from "./evidence.js";
import { criteriaFor, exclusionGrounds, joinedCriterion } from "./exclusion-grounds.js";
import { operatorsOf } from "./operator.js";

const roots: Readonly<Record<string, string>> = {
  "espd:ESPDRequest": "ESPD request of version 1",
  "espd:ESPDResponse": "ESPD response of version 1",
  "ubl:QualificationApplicationRequest": "ESPD request of version 2 or later",
  "ubl:QualificationApplicationResponse": "ESPD response of version 2 or later",
};

const shape: XmlShape = {
  accepts: (root) => roots[root] !== undefined,
  isRecord: () => false,
  drops: (name) => dropped.has(name),
  doctype: false,
};

const isRequest = ({ name }: XmlElement): boolean => name.endsWith("Request");

interface Answered {
  readonly declarations: Declaration[];
  readonly notes: string[];
}

function answered(root: XmlElement): Answered {
  const criteria = root.name.startsWith("espd:") ? criteriaV1(root) : criteriaV2(root);
  const describe = evidenceOf(root);
  const declarations: Declaration[] = [];
  const notes: string[] = [];
  for (const ground of exclusionGrounds) {
    let asking = criteriaFor(ground, criteria);
    const joined =
      asking.length === 0 && ground.declaration === "labour-market-misconduct" && root.name.startsWith("espd:");
    if (joined) asking = criteria.filter(({ uuid }) => uuid === joinedCriterion);
    if (asking.length === 0) continue;
    const { declaration, note } = declarationOf(ground.declaration, asking, describe);
    if (declaration) declarations.push(declaration);
    if (note) notes.push(note);
    if (joined && declaration?.answer) {
      notes.push(
        "The form asks of environmental, social and labour law in one question: which was broken is not said.",
      );
    }
  }
  return { declarations, notes };
}

const whyNone = (root: XmlElement): string =>
  isRequest(root)
    ? `${noSupplier}: an ESPD request asks questions and holds no answers.`
    : `${noSupplier}: the form does not say which economic operator answers.`;

function rows(root: XmlElement, { summary }: ReadingContext): IntakeRow[] {
  const parties = new Parties();
  const { declarations, notes } = answered(root);
  const codes = [...allAt(root, "cac:ProcurementProject"), ...allAt(root, "cac:ProcurementProjectLot")].flatMap(
    contractCodes,
  );
  let operators = 0;
  for (const operator of operatorsOf(root)) {
    operator.activities = [...new Map(codes.map((each) => [each.code, each])).values()];
    if (!isRequest(root)) {
      operator.declarations = declarations;
      operator.notes.push(...notes);
    }
    if (operator.names.length + operator.identifiers.length > 0) operators++;
    parties.add(operator);
  }
  for (const buyer of allAt(root, "cac:ContractingParty")) {
    const party = firstAt(buyer, "cac:Party");
    if (party) parties.add(ublParty("buyer", party));
  }
  if (operators === 0) {
    addNote(summary, whyNone(root));
    if (declarations.some(({ answer }) => answer)) addNote(summary, "The form answers yes to a ground for exclusion.");
  }
  return parties.rows(summary);
}

async function* readBytes(bytes: AsyncIterable<Uint8Array>, context: ReadingContext): AsyncGenerator<IntakeRow[]> {
  for await (const root of readXml(bytes, context, shape)) yield rows(root, context);
}

/**
 * The EU's self-declaration of tenderers (ESPD) in versions 1.0.2 to 4.1: who answers, and what it declares of
 * convictions and of labour law, found by the ids of the criteria and never by their wording.
 */
export const espd: FormatReader<"espd"> = {
  id: "espd",
  extensions: [],
  contentTypes: [],
  isDocument: true,
  recognises: (head) => {
    const kind = roots[xmlRoot(head)?.name ?? ""];
    return kind === undefined ? undefined : `its root is that of an ${kind}`;
  },
  readBytes,
};
