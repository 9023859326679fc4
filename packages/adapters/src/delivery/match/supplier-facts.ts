import { countryName, type RelatedParty, type Site, type Supplier } from "@manumit/core";
import type { Fact } from "./fact.js";
import { listingWords } from "./listing-words.js";

const { facts, supplier: labels } = listingWords;

const named = (country: string | undefined) => country && (countryName(country) ?? country);

const joined = (parts: readonly (string | undefined)[] | undefined, separator = "; ") =>
  parts?.filter(Boolean).join(separator);

const siteText = ({ name, address, region, country }: Site) => joined([name, address, region, named(country)], ", ");

const partyText = ({ name, country }: RelatedParty) => joined([name, named(country)], ", ");

/** What a supplier says of itself that tells it from others: to be held against an entry of a list. */
export const supplierFacts = (supplier: Supplier): Fact[] => {
  const { name, aliases, formerNames, country, address, identifiers, website, sites, parents, owners, goods } =
    supplier;
  const texts: [label: string, text: string | undefined][] = [
    [labels.name, name],
    [facts.aliases, joined(aliases)],
    [facts.formerNames, joined(formerNames)],
    [facts.country, named(country)],
    [facts.addresses, address],
    [facts.identifiers, joined(identifiers?.map(({ scheme, value }) => `${scheme} ${value}`))],
    [labels.website, website],
    [labels.sites, joined(sites?.map(siteText))],
    [labels.parents, joined(parents?.map(partyText))],
    [labels.owners, joined(owners?.map(partyText))],
    [facts.merchandise, joined(goods?.map((good) => joined([good.name ?? good.hs, named(good.origin)], ", ")))],
  ];
  return texts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
};
