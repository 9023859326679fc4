import type { NamedParty } from "../document/named-party.js";
import type { Parties } from "../document/parties.js";
import { descend, firstAt, type XmlElement } from "../xml/element.js";
import { ublParty } from "./party.js";
import { roleOf } from "./roles.js";

/** A party with the name of the element that holds it, without namespace. */
export interface PartyFound {
  readonly party: NamedParty;
  readonly element: string;
}

const isPartyElement = ({ name }: XmlElement): boolean =>
  name.startsWith("cac:") && name.endsWith("Party") && name !== "cac:Party";

const withinParty = (element: XmlElement | undefined): boolean =>
  element !== undefined && (element.name.endsWith("Party") || withinParty(element.parent));

/** Adds the parties that an element names, those of its items not included; gives those that have a name. */
export function addPartiesWithin(holder: XmlElement, document: string, parties: Parties): PartyFound[] {
  const found: PartyFound[] = [];
  for (const each of descend(holder, ({ name }) => name !== "cac:Item")) {
    if (!isPartyElement(each)) continue;
    const element = each.name.slice("cac:".length);
    const role = roleOf(document, element);
    // Whoever is named within a party only acts for it, or holds it.
    const acts = role !== "owner" && withinParty(each.parent);
    const party = parties.add(ublParty(acts ? "other" : role, firstAt(each, "cac:Party") ?? each));
    if (party) found.push({ party, element });
  }
  return found;
}
