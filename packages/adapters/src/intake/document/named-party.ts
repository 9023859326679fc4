import type { Declaration, DeclaredActivity, Identifier, RelatedParty, Site } from "@manumit/core";
import type { PartyRole, Position } from "../row.js";
import { GoodsFound } from "./goods-found.js";

/** A party as a document names it, before it becomes a row. */
export interface NamedParty {
  role: PartyRole;
  /** The name that counts first, then the others; none where the document knows the party by an id alone. */
  names: string[];
  identifiers: Identifier[];
  country?: string | undefined;
  address?: string | undefined;
  website?: string | undefined;
  description?: string | undefined;
  sites: Site[];
  activities: DeclaredActivity[];
  declarations: Declaration[];
  owners: RelatedParty[];
  /** The document says that it is a natural person. */
  person: boolean;
  readonly goods: GoodsFound;
  readonly at: Position;
  notes: string[];
}

/** Catalogues name very many makers: of each, a few goods tell what it makes and where. */
const mostOfMaker = 100;

/** A party with a role and a place and nothing else yet. */
export const namedParty = (role: PartyRole, at: Position, known: Partial<NamedParty> = {}): NamedParty => ({
  names: [],
  identifiers: [],
  sites: [],
  activities: [],
  declarations: [],
  owners: [],
  person: false,
  notes: [],
  ...known,
  role,
  at,
  goods: role === "manufacturer" ? new GoodsFound(mostOfMaker) : new GoodsFound(),
});
