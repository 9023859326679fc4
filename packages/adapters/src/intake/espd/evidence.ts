import { allAt, textAt, textsAt, type XmlElement } from "../xml/element.js";

/** The evidence that a form refers to, by its id: who issued it, which document it is, where it is to be had. */
export function evidenceOf(root: XmlElement): (id: string) => string {
  const described = new Map<string, string>();
  for (const evidence of allAt(root, "cac:Evidence")) {
    const id = textAt(evidence, "cbc:ID");
    if (id === undefined) continue;
    const texts = allAt(evidence, "cac:DocumentReference").map((document) =>
      [
        textAt(document, "cac:IssuerParty", "cac:PartyName", "cbc:Name"),
        textAt(document, "cbc:ID"),
        textAt(document, "cac:Attachment", "cac:ExternalReference", "cbc:URI"),
      ]
        .filter(Boolean)
        .join(", "),
    );
    described.set(id, [...texts, ...textsAt(evidence, "cbc:Description")].filter(Boolean).join("; ") || id);
  }
  return (id) => described.get(id) ?? id;
}
