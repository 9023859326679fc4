import { endsAsCompany } from "../document/company-ending.js";
import type { NamedParty } from "../document/named-party.js";
import { ublParty } from "../ubl/party.js";
import { allAt, firstAt, textAt, type XmlElement } from "../xml/element.js";

/** Roles of who answers for nobody else. */
const alone: ReadonlySet<string> = new Set(["sole-tenderer", "scle"]);

/** Roles of those who fill in a form beside the one who leads: each has its own form. */
const roles: Readonly<Record<string, string>> = {
  "group-mem": "It answers as a member of a group; the others have forms of their own.",
  "group-lead": "It answers as the leader of a group; the others have forms of their own.",
  subcont: "It answers as a subcontractor.",
  reli: "It answers as one on whose capacities another relies.",
};

const roleNote = (operator: XmlElement): string[] => {
  const code = textAt(operator, "cac:EconomicOperatorRole", "cbc:RoleCode");
  if (code === undefined || alone.has(code.toLowerCase())) return [];
  return [roles[code.toLowerCase()] ?? `It answers in the role "${code}".`];
};

/** Those who answer a form. What stands in the place of their industry is their size, and no activity. */
export const operatorsOf = (root: XmlElement): NamedParty[] =>
  [...allAt(root, "cac:EconomicOperatorParty"), ...allAt(root, "espd-cac:EconomicOperatorParty")].flatMap(
    (operator) => {
      const party = firstAt(operator, "cac:Party");
      if (party === undefined) return [];
      const read = ublParty("supplier", party);
      read.notes.push(...roleNote(operator));
      read.activities = [];
      read.person = read.person && !endsAsCompany(read.names[0] ?? "");
      return [read];
    },
  );
