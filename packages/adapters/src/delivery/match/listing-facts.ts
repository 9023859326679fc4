import { countryName, type Listing, lawOf, listingHash, referenceEditions } from "@manumit/core";
import type { Fact } from "./fact.js";
import { listingWords } from "./listing-words.js";

const { facts } = listingWords;

/** What a list that ships is called, with its id; any other goes by its id. */
export const listTitle = (list: string): string => {
  const title = referenceEditions().find(({ dataset }) => dataset === list)?.title;
  return title === undefined ? list : `${title} (${list})`;
};

/** A list of somebody's own may hold any text where an address is expected, even a script. */
const isWebAddress = (text: string) => /^https?:\/\//i.test(text);

const joined = (texts: readonly string[] | undefined, separator = "; ") => texts?.join(separator);

/** A watch list stands on no law. */
const lawText = ({ legalEffect, list }: Listing): string | undefined => {
  if (legalEffect === "watch") return undefined;
  const { law, citation } = lawOf({ legalEffect, list });
  return citation === undefined ? law : `${law} (${citation})`;
};

/** What would tell one organisation from another and the list does not give. */
const notGiven = ({ kind, addresses, country, identifiers }: Listing): string | undefined => {
  if (kind === "goods") return undefined;
  const missing = [
    country === undefined && facts.country,
    addresses === undefined && facts.addresses,
    identifiers === undefined && facts.identifiers,
  ].filter((label) => label !== false);
  return missing.length > 0 ? missing.join(", ").toLowerCase() : undefined;
};

/**
 * All that a list says of an entry and what that means in law, in the order in which a person decides: who, where, on what
 * ground and since when, with what effect, and where to read it.
 */
export const listingFacts = (listing: Listing): Fact[] => {
  const { country, region } = listing;
  const place = [region, country && (countryName(country) ?? country)].filter(Boolean).join(", ");
  const texts: [label: string, text: string | undefined][] = [
    [facts.list, listTitle(listing.list)],
    [facts.aliases, joined(listing.aliases)],
    [facts.formerNames, joined(listing.formerNames)],
    [facts.country, place],
    [facts.addresses, joined(listing.addresses)],
    [facts.identifiers, joined(listing.identifiers?.map(({ scheme, value }) => `${scheme} ${value}`))],
    [facts.notGiven, notGiven(listing)],
    [facts.covers, listing.covers],
    [facts.merchandise, listing.merchandise],
    [facts.limitedTo, listing.limitedTo],
    [facts.exceptions, joined(listing.exceptions)],
    [facts.legalBasis, listing.legalBasis],
    [facts.effective, listing.effective],
    [facts.status, listing.status && listingWords.statuses[listing.status]],
    [facts.removed, [listing.removed, listing.removal].filter(Boolean).join(", ")],
    [facts.effect, lawOf(listing).words],
    [facts.law, lawText(listing)],
  ];
  const links: [label: string, text: string | undefined][] = [
    [facts.lawUrl, lawOf(listing).url],
    [facts.sourceUrl, listing.sourceUrl],
  ];
  return [
    ...texts.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    ...links.flatMap(([label, text]) =>
      text ? [isWebAddress(text) ? { label, text, isLink: true as const } : { label, text }] : [],
    ),
    { label: facts.entry, text: listingWords.entry(listing.id, listingHash(listing)) },
  ];
};
