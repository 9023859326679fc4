import type { Good } from "@manumit/core";
import type { Parties } from "../document/parties.js";
import { type Loose, objectIn, objectsIn, textIn, textsIn } from "../json/loose.js";
import type { PartyRole } from "../row.js";
import { goodsOf } from "./items.js";
import { organisation } from "./organisation.js";

/** Roles by their code in OCDS; a code that is none of these is another role. The first that fits counts. */
const roles: readonly (readonly [code: string, role: PartyRole])[] = [
  ["supplier", "supplier"],
  ["tenderer", "tenderer"],
  ["procuringEntity", "buyer"],
  ["buyer", "buyer"],
];

const roleOf = (codes: readonly string[]): PartyRole => roles.find(([code]) => codes.includes(code))?.[1] ?? "other";

/** Who is referred to in a role, with the goods that this says it sells. */
interface Reference {
  readonly role: PartyRole;
  readonly to: Loose;
  readonly goods: readonly Good[];
  readonly path: string;
}

/** Goods of an award and of the contracts that came of it; where neither lists any, of the tender if there is one award. */
const goodsOfAward = (release: Loose, award: Loose): Good[] => {
  const contracts = objectsIn(release, "contracts").filter(
    (contract) => textIn(contract, "awardID") === textIn(award, "id"),
  );
  const own = [award, ...contracts].flatMap(goodsOf);
  if (own.length > 0) return own;
  return objectsIn(release, "awards").length === 1 ? goodsOf(objectIn(release, "tender")) : [];
};

const isVoid = (award: Loose): boolean => ["cancelled", "unsuccessful"].includes(textIn(award, "status") ?? "");

function* references(release: Loose): Generator<Reference> {
  for (const [i, award] of objectsIn(release, "awards").entries()) {
    const goods = goodsOfAward(release, award);
    const role = isVoid(award) ? "tenderer" : "supplier";
    for (const to of objectsIn(award, "suppliers")) yield { role, to, goods, path: `awards[${i}].suppliers` };
  }
  const tender = objectIn(release, "tender");
  for (const to of objectsIn(tender, "tenderers")) yield { role: "tenderer", to, goods: [], path: "tender.tenderers" };
  for (const to of objectsIn(tender, "procuringEntity")) yield { role: "buyer", to, goods: [], path: "tender" };
  for (const to of objectsIn(release, "buyer")) yield { role: "buyer", to, goods: [], path: "buyer" };
}

/**
 * Adds the organisations of a release: those of `parties` in the roles they have there or are referred to in, and those
 * that stand only where they are referred to, as in version 1.0 and in files that leave `parties` empty.
 */
export function addRelease(release: Loose, at: string, parties: Parties): void {
  const known = new Map<string, Loose>();
  for (const party of objectsIn(release, "parties")) {
    const id = textIn(party, "id");
    if (id !== undefined) known.set(id, party);
  }
  const refs = [...references(release)];
  const referred = new Map<Loose, PartyRole[]>();
  for (const { role, to, goods, path } of refs) {
    const full = known.get(textIn(to, "id") ?? "");
    if (full) referred.set(full, [...(referred.get(full) ?? []), role]);
    const party = parties.add(organisation(role, { ...to, ...full }, `${at}.${path}`));
    for (const good of goods) party?.goods.add(good);
  }
  for (const [i, party] of objectsIn(release, "parties").entries()) {
    const role = roleOf(textsIn(party, "roles"));
    // The roles of `parties` sum up what is referred to; who is there by reference is not named twice.
    if (referred.get(party)?.includes(role) || (role === "other" && referred.has(party))) continue;
    if (role === "tenderer" && referred.get(party)?.includes("supplier")) continue;
    parties.add(organisation(role, party, `${at}.parties[${i}]`));
  }
}
