import { embeddedLists, type LegalEffect } from "@manumit/core";

/**
 * The legal effect of the entries of a list whose file does not say it: a newer edition of a list that ships has the
 * effect of its entries there, if they all have one; any other list only asks for a closer look.
 */
export function usualEffect(list: string): LegalEffect {
  const known = embeddedLists().flatMap(({ listings }) => listings.filter((listing) => listing.list === list));
  const [only, ...others] = new Set(known.map(({ legalEffect }) => legalEffect));
  return only !== undefined && others.length === 0 ? only : "watch";
}
