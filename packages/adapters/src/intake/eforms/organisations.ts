import { endsAsCompany } from "../document/company-ending.js";
import { type NamedParty, namedParty } from "../document/named-party.js";
import type { PartyRole } from "../row.js";
import { ublParty } from "../ubl/party.js";
import { allAt, firstAt, positionOf, textAt, type XmlElement } from "../xml/element.js";

const isTrue = (text: string | undefined): boolean => text === "true" || text === "1";

/** The organisations of a notice, which its body and its results name by their ids ("ORG-0001"). */
export class Organisations {
  private readonly byId = new Map<string, XmlElement>();

  constructor(private readonly extension: XmlElement | undefined) {
    for (const each of allAt(extension, "efac:Organizations", "efac:Organization")) {
      const id = textAt(each, "efac:Company", "cac:PartyIdentification", "cbc:ID");
      if (id !== undefined) this.byId.set(id, each);
    }
  }

  get ids(): readonly string[] {
    return [...this.byId.keys()];
  }

  /** An organisation in a role; undefined for an id that the notice does not explain. */
  party(id: string, role: PartyRole): NamedParty | undefined {
    const organisation = this.byId.get(id);
    const company = firstAt(organisation, "efac:Company");
    if (organisation === undefined || company === undefined) return undefined;
    const party = ublParty(role, company);
    const saysPerson = isTrue(textAt(organisation, "efbc:NaturalPersonIndicator"));
    const named = endsAsCompany(party.names[0] ?? "");
    if (saysPerson && named) party.notes.push("The notice calls it a natural person, its name says a company.");
    party.person = saysPerson && !named;
    return party;
  }

  /** The persons who own organisations of the notice in the end. */
  owners(): NamedParty[] {
    return allAt(this.extension, "efac:Organizations", "efac:UltimateBeneficialOwner").map((owner) => {
      const names = [textAt(owner, "cbc:FirstName"), textAt(owner, "cbc:FamilyName")].filter(Boolean).join(" ");
      return namedParty("owner", positionOf(owner), { names: names ? [names] : [], person: true });
    });
  }
}
