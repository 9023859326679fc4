import { isicTitle } from "../reference/isic.js";
import { resolveActivity } from "../reference/resolve-activity.js";
import { resolveCountry } from "../reference/resolve-country.js";
import { type DeclaredActivity, type Good, type InputIssue, InvalidInput, type Supplier } from "../supplier/index.js";

type Path = (string | number)[];

/** Whether a country is given as alpha-2 already, or not at all: the usual case, for which nothing is made. */
const isInOrder = (country: string | undefined): boolean =>
  country === undefined || resolveCountry(country) === country;

/** Turns country names into alpha-2 and collects the ones that are no country. */
class Countries {
  readonly issues: InputIssue[] = [];

  resolve(country: string | undefined, path: Path): string | undefined {
    if (country === undefined) return undefined;
    const alpha2 = resolveCountry(country);
    if (alpha2 === undefined) {
      this.issues.push({
        path,
        message: `"${country.slice(0, 60)}" is no country known here; use a name or an ISO 3166-1 code`,
      });
    }
    return alpha2;
  }
}

/** The same array where nothing changes, so that understanding a clean supplier allocates nothing. */
const mapKept = <T>(items: T[], change: (item: T, index: number) => T): T[] => {
  let changed: T[] | undefined;
  for (let i = 0; i < items.length; i++) {
    const before = items[i]!;
    const after = change(before, i);
    if (after !== before) changed ??= items.slice();
    if (changed) changed[i] = after;
  }
  return changed ?? items;
};

const withCountry = <T extends { country?: string | undefined }>(item: T, path: Path, countries: Countries): T => {
  if (isInOrder(item.country)) return item;
  const country = countries.resolve(item.country, [...path, "country"]);
  return country === undefined ? item : { ...item, country };
};

const withOrigin = (good: Good, path: Path, countries: Countries): Good => {
  if (isInOrder(good.origin) && good.inputs === undefined) return good;
  const origin = countries.resolve(good.origin, [...path, "origin"]);
  const inputs =
    good.inputs && mapKept(good.inputs, (input, i) => withOrigin(input, [...path, "inputs", i], countries));
  if ((origin === good.origin || origin === undefined) && inputs === good.inputs) return good;
  return { ...good, ...(origin && { origin }), ...(inputs && { inputs }) };
};

const asIsic = (activity: DeclaredActivity): DeclaredActivity => {
  if (activity.scheme === "isic4" && isicTitle(activity.code) !== undefined) return activity;
  const resolved = resolveActivity(activity);
  return resolved === undefined ? activity : { ...activity, scheme: "isic4", code: resolved.isic };
};

/**
 * The supplier as understood: every country as alpha-2, every readable activity as ISIC 4. An activity code that its
 * scheme does not have stays as given.
 *
 * @throws InvalidInput naming each country that is none.
 */
export const understand = (supplier: Supplier): Supplier => {
  const countries = new Countries();
  const country = countries.resolve(supplier.country, ["country"]);
  const activities = supplier.activities && mapKept(supplier.activities, asIsic);
  const sites = supplier.sites && mapKept(supplier.sites, (site, i) => withCountry(site, ["sites", i], countries));
  const goods = supplier.goods && mapKept(supplier.goods, (good, i) => withOrigin(good, ["goods", i], countries));
  const parents =
    supplier.parents && mapKept(supplier.parents, (party, i) => withCountry(party, ["parents", i], countries));
  const owners =
    supplier.owners && mapKept(supplier.owners, (party, i) => withCountry(party, ["owners", i], countries));
  if (countries.issues.length > 0) throw new InvalidInput(countries.issues);
  const asGiven =
    country === supplier.country &&
    activities === supplier.activities &&
    sites === supplier.sites &&
    goods === supplier.goods &&
    parents === supplier.parents &&
    owners === supplier.owners;
  if (asGiven) return supplier;
  return {
    ...supplier,
    ...(country && { country }),
    ...(activities && { activities }),
    ...(sites && { sites }),
    ...(goods && { goods }),
    ...(parents && { parents }),
    ...(owners && { owners }),
  };
};
