import type { Listing } from "@manumit/core";

type Kind = "organisation" | "vessel";

/**
 * What a query of each FollowTheMoney schema may find: a schema finds its own kind, those beneath it and those above it.
 * Lists hold organisations and vessels, and nobody else.
 */
const finds: Readonly<Record<string, readonly Kind[]>> = {
  Thing: ["organisation", "vessel"],
  Asset: ["organisation", "vessel"],
  LegalEntity: ["organisation"],
  Organization: ["organisation"],
  Company: ["organisation"],
  PublicBody: ["organisation"],
  Vehicle: ["vessel"],
  Vessel: ["vessel"],
  Person: [],
  Airplane: [],
  RealEstate: [],
  Security: [],
  CryptoWallet: [],
  BankAccount: [],
  Address: [],
};

const kindOf = ({ kind }: Listing): Kind => (kind === "vessel" ? "vessel" : "organisation");

/** Whether a schema is one that may be asked about. */
export const isSchema = (schema: string): boolean => Object.hasOwn(finds, schema);

/** Whether a query of this schema may find an entry. */
export const mayFind = (schema: string, listing: Listing): boolean => finds[schema]?.includes(kindOf(listing)) ?? false;

/** The schema of an entry. */
export const schemaOf = (listing: Listing): "Organization" | "Vessel" =>
  kindOf(listing) === "vessel" ? "Vessel" : "Organization";
