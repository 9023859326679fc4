import { embeddedLists, type ListEdition } from "@manumit/core";

/** The edition of a list that is in use: the one that was fetched last, else the one that ships, else none. */
export const heldEdition = (list: string, kept: readonly ListEdition[]): ListEdition | undefined => {
  const fetched = kept.find((edition) => edition.list === list);
  if (fetched !== undefined) return fetched;
  for (const edition of embeddedLists()) {
    const listings = edition.listings.filter((listing) => listing.list === list);
    if (listings.length === 0) continue;
    const part = edition.parts?.find(({ dataset }) => dataset === list);
    return {
      list,
      title: edition.title,
      edition: part?.edition ?? edition.edition,
      retrieved: edition.retrieved,
      listings,
    };
  }
  return undefined;
};
