import { type Good, type RelatedParty, type Site, SiteKind } from "@manumit/core";
import { readCountries, readCountry } from "./country.js";
import type { Draft, GroupColumns, ListGroup } from "./draft.js";
import { goodItem } from "./good-item.js";
import { inStep } from "./in-step.js";
import { readNumber } from "./number.js";

type Item = Record<string, string>;

/** Countries listed with commas, "China, India", are as many items. */
function spreadCountries(columns: GroupColumns, attribute: string): void {
  const items = columns[attribute];
  if (items === undefined || items.every((item) => item === "" || readCountry(item) !== undefined)) return;
  columns[attribute] = items.flatMap((item) => readCountries(item) ?? [item]);
}

function countryOf(text: string | undefined, what: string, notes: string[]): string | undefined {
  if (text === undefined) return undefined;
  const country = readCountry(text);
  if (country === undefined) notes.push(`The ${what} "${text}" is not a known country: left unknown.`);
  return country;
}

const kept = <T extends object>(value: T): T => {
  for (const key in value) if (value[key] === undefined) delete value[key];
  return value;
};

const goodOf = ({ name, origin, ...codes }: Item, notes: string[]): Good => {
  const named = name === undefined ? undefined : goodItem(name);
  return kept({ ...codes, origin: countryOf(origin, "origin", notes), ...named });
};

const siteOf = ({ country, kind, workers, ...texts }: Item, notes: string[]): Site => {
  const known = SiteKind.options.find((option) => option === kind?.toLowerCase());
  if (kind !== undefined && known === undefined) notes.push(`The kind of site "${kind}" is none we know.`);
  const headcount = workers === undefined ? undefined : readNumber(workers, true)?.value;
  return kept({
    ...texts,
    country: countryOf(country, "country of a site", notes),
    kind: known,
    workers: headcount === undefined ? undefined : Math.round(headcount),
  });
};

const partiesOf = (items: readonly Item[], notes: string[]): RelatedParty[] =>
  items.flatMap(({ name, country }) =>
    name === undefined ? [] : [kept({ name, country: countryOf(country, "country of a related company", notes) })],
  );

const place: Readonly<Record<ListGroup, string>> = {
  goods: "origin",
  sites: "country",
  parents: "country",
  owners: "country",
};

/** Turns the columns of goods, sites, parents and owners into the supplier's lists. */
export function completeGroups(draft: Draft): void {
  const { supplier, notes, groups = {} } = draft;
  for (const group of Object.keys(groups) as ListGroup[]) {
    const columns = groups[group]!;
    spreadCountries(columns, place[group]);
    const { items, apart } = inStep(columns);
    if (apart)
      notes.push(`The columns of ${group} list different numbers of items: which belong together is not known.`);
    if (group === "goods") {
      const goods = items.map((item) => goodOf(item, notes)).filter((good) => Object.keys(good).length > 0);
      if (goods.length > 0) supplier.goods = goods;
    } else if (group === "sites") {
      const sites = items.map((item) => siteOf(item, notes)).filter((site) => Object.keys(site).length > 0);
      if (sites.length > 0) supplier.sites = sites;
    } else {
      const parties = partiesOf(items, notes);
      if (parties.length > 0) supplier[group] = parties;
    }
  }
}
