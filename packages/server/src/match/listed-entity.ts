import { ftmPropertyOf } from "@manumit/adapters";
import { type Listing, lawOf } from "@manumit/core";
import { schemaOf } from "./schemata.js";

const some = (name: string, values: readonly (string | undefined)[] | undefined): Record<string, string[]> => {
  const given = values?.filter((value) => value !== undefined) ?? [];
  return given.length > 0 ? { [name]: given } : {};
};

const registrations = ({ identifiers = [] }: Listing): Record<string, string[]> => {
  const byProperty: Record<string, string[]> = {};
  for (const identifier of identifiers) {
    const property = ftmPropertyOf(identifier);
    byProperty[property] = [...(byProperty[property] ?? []), identifier.value];
  }
  return byProperty;
};

/** Topics of FollowTheMoney; a watch list says nothing of its entries that one of them would say. */
const topicsOf = ({ legalEffect }: Listing): string[] => (legalEffect === "watch" ? [] : ["forced.labor"]);

/** An entry of a list as clients of FollowTheMoney know entities. */
export interface ListedEntity {
  readonly id: string;
  readonly caption: string;
  readonly schema: ReturnType<typeof schemaOf>;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
}

/** An entry of a list as an entity of FollowTheMoney. */
export const listedEntity = (listing: Listing): ListedEntity => {
  const law = lawOf(listing);
  return {
    id: listing.id,
    caption: listing.name,
    schema: schemaOf(listing),
    properties: {
      name: [listing.name],
      ...some("alias", listing.aliases),
      ...some("previousName", listing.formerNames),
      ...some("country", listing.country === undefined ? undefined : [listing.country.toLowerCase()]),
      ...some("address", listing.addresses),
      ...registrations(listing),
      ...some("topics", topicsOf(listing)),
      ...some("program", listing.legalEffect === "watch" ? undefined : [law.law]),
      ...some("notes", [law.words, listing.covers, listing.merchandise, listing.legalBasis]),
      ...some("sourceUrl", [listing.sourceUrl]),
    },
    datasets: [listing.list],
    referents: [],
    target: true,
  };
};
