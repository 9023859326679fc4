import type { Declaration, DeclaredActivity, Good, Identifier, RelatedParty, Site, Supplier } from "@manumit/core";

/** Where a fact is from. */
export interface FactSource {
  /** The register by its name. */
  readonly register: string;
  /** The address that said so. */
  readonly url: string;
  /** When it said so, ISO 8601. */
  readonly retrieved: string;
  /** The edition of its data, where it names one. */
  readonly edition?: string;
}

interface FactValues {
  aliases: string;
  formerNames: string;
  country: string;
  address: string;
  website: string;
  description: string;
  identifiers: Identifier;
  activities: DeclaredActivity;
  goods: Good;
  sites: Site;
  declarations: Declaration;
  statement: NonNullable<Supplier["statement"]>;
  parents: RelatedParty;
  /** Worth knowing, and no field of a supplier: a lapsed registration, the reason why no parent is named. */
  remark: string;
}

/** A field of a supplier about which registers speak, or a remark. */
export type FactField = keyof FactValues;

/** The value of a fact in a field. */
export type FactValue<F extends FactField> = FactValues[F];

/** One thing that a register says: of which field, what, and where it says so. `note` is for a person to read. */
export type RegisterFact = {
  [F in FactField]: {
    readonly field: F;
    readonly value: FactValues[F];
    readonly source: FactSource;
    readonly note?: string;
  };
}[FactField];

/** A fact of a field, checked against the field's type. */
export const fact = <F extends FactField>(
  source: FactSource,
  field: F,
  value: FactValue<F>,
  note?: string,
): RegisterFact => ({ field, value, source, ...(note !== undefined && { note }) }) as RegisterFact;
