import type { Good, Identifier, RelatedParty, Site, Supplier } from "../supplier/index.js";
import { makerIn } from "./maker.js";
import { vesselIn } from "./vessel.js";

/** Whom of a supplier's world a name belongs to. */
export type PartyRole = "self" | "site" | "parent" | "owner" | "good";

/** Somebody to look for on the lists. */
export interface Party {
  readonly role: PartyRole;
  readonly name: string;
  /** Other names it goes or went by. */
  readonly otherNames: readonly string[];
  readonly country?: string | undefined;
  readonly address?: string | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly vessel: boolean;
  /** The part of the supplier that an owner holds, 0–1. */
  readonly share?: number | undefined;
}

const none: readonly string[] = [];

/** The vessel that a name speaks of. Its flag is seldom the country of whoever works it, so no country goes with it. */
const asVessel = (role: PartyRole, name: string): Party[] => {
  const vessel = vesselIn(name);
  return vessel === undefined ? [] : [{ role, name: vessel, otherNames: none, vessel: true }];
};

const self = (supplier: Supplier): Party => {
  const { name, aliases, formerNames, country, address, identifiers } = supplier;
  const otherNames = aliases || formerNames ? [...(aliases ?? none), ...(formerNames ?? none)] : none;
  return { role: "self", name, otherNames, country, address, identifiers, vessel: false };
};

const ofSite = ({ name, country, address, kind }: Site): Party[] => {
  if (name === undefined || name.trim() === "") return [];
  const named = asVessel("site", name);
  if (kind === "vessel") return named.length > 0 ? named : [{ role: "site", name, otherNames: none, vessel: true }];
  return [{ role: "site", name, otherNames: none, country, address, vessel: false }, ...named];
};

const related =
  (role: "parent" | "owner") =>
  ({ name, country, identifiers, share }: RelatedParty): Party => ({
    role,
    name,
    otherNames: none,
    country,
    identifiers,
    vessel: false,
    share,
  });

/** Whoever a good is said to come from: "palm oil from Example Plantations", "tuna caught by F/V Example". */
const ofGood = ({ name = "", inputs }: Good): Party[] => {
  const maker = makerIn(name);
  const makers: Party[] =
    maker === undefined
      ? []
      : [{ role: "good", name: maker, otherNames: none, vessel: false }, ...asVessel("good", maker)];
  return inputs === undefined ? makers : [...makers, ...inputs.flatMap(ofGood)];
};

/** Everybody that a supplier names whom a list may name too, itself first. */
export const partiesOf = (supplier: Supplier): Party[] => {
  const { name, sites, parents, owners, goods } = supplier;
  return [
    self(supplier),
    ...asVessel("self", name),
    ...(sites?.flatMap(ofSite) ?? []),
    ...(parents?.map(related("parent")) ?? []),
    ...(owners?.map(related("owner")) ?? []),
    ...(goods?.flatMap(ofGood) ?? []),
  ];
};
