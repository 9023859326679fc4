import { compareNames, type RelatedParty, resolveActivity, resolveCountry, type Supplier } from "@manumit/core";
import type { FactField, FactValue, RegisterFact } from "../fact.js";
import { sameNumber, sameText, schemeOf } from "./same-text.js";
import { added, conflict, known, type Verdict } from "./verdict.js";

type Judge<F extends FactField> = (value: FactValue<F>, supplier: Supplier) => Verdict;

/** Schemes of which an organisation has one registration, so that another is a contradiction. */
const SINGLE = new Set(["lei", "gb-coh", "gb-ppon", "duns", "cn-uscc", "os-id"]);

const newOr = (isKnown: boolean | undefined): Verdict => (isKnown ? known : added);

const isParent =
  (one: RelatedParty) =>
  (other: RelatedParty): boolean =>
    one.identifiers?.some((a) =>
      other.identifiers?.some((b) => schemeOf(a.scheme) === schemeOf(b.scheme) && sameNumber(a.value, b.value)),
    ) || compareNames(one.name, other.name).decision === "match";

const divisionOf = (activity: FactValue<"activities">): string | undefined =>
  resolveActivity(activity)?.isic.slice(0, 2);

const newName = (value: string, { name, aliases = [], formerNames = [] }: Supplier): Verdict =>
  newOr([name, ...aliases, ...formerNames].some((each) => sameText(each, value)));

/** How a fact of each field stands to what is declared. A new field of facts is a line here. */
const judges: { readonly [F in Exclude<FactField, "remark">]: Judge<F> } = {
  aliases: newName,
  formerNames: newName,
  country: (value, { country }) => {
    if (country === undefined) return added;
    return (resolveCountry(country) ?? country) === value
      ? known
      : conflict(country, "The register has it in another country.");
  },
  // A registered office, a factory and a postal address differ without contradicting each other.
  address: (_, { address }) => newOr(address !== undefined),
  website: (_, { website }) => newOr(website !== undefined),
  description: (_, { description, activities }) => newOr(description !== undefined || (activities?.length ?? 0) > 0),
  identifiers: ({ scheme, value }, { identifiers = [] }) => {
    const same = identifiers.filter((each) => schemeOf(each.scheme) === schemeOf(scheme));
    if (same.some((each) => sameNumber(each.value, value))) return known;
    const [declared] = same;
    return declared && SINGLE.has(schemeOf(scheme))
      ? conflict(declared, "The register has it under another number.")
      : added;
  },
  activities: (value, { activities = [] }) => {
    if (activities.length === 0) return added;
    if (activities.some(({ scheme, code }) => scheme === value.scheme && code === value.code)) return known;
    const division = divisionOf(value);
    return division !== undefined && activities.some((each) => divisionOf(each) === division)
      ? known
      : conflict(activities, "The register has it in another division of industry.");
  },
  goods: ({ name = "" }, { goods = [] }) => newOr(goods.some((good) => sameText(good.name ?? "", name))),
  sites: ({ name, address }, { sites = [] }) =>
    newOr(
      sites.some(
        (site) =>
          (site.address !== undefined && address !== undefined && sameText(site.address, address)) ||
          (site.name !== undefined && name !== undefined && sameText(site.name, name)),
      ),
    ),
  declarations: ({ id, answer }, { declarations = [] }) => {
    const declared = declarations.filter((each) => each.id === id);
    if (declared.length === 0) return added;
    return declared.some((each) => each.answer === answer)
      ? known
      : conflict(declared[0], "The register has another answer.");
  },
  statement: ({ url }, { statement }) => {
    if (statement?.url === undefined) return added;
    return url === undefined || sameText(statement.url, url)
      ? known
      : conflict(statement, "The register links to another statement.");
  },
  // A parent beside the declared ones takes nothing away and may be a listed one: it is added, and shown.
  parents: (value, { parents = [], owners = [] }) => {
    const declared = [...parents, ...owners];
    if (declared.some(isParent(value))) return known;
    if (declared.length === 0) return added;
    return { is: "conflict", declared, because: "The register names another parent.", alsoAdded: true };
  },
};

/** How a fact stands to what a supplier declares. */
export const judgeFact = ({ field, value }: Exclude<RegisterFact, { field: "remark" }>, supplier: Supplier): Verdict =>
  (judges[field] as Judge<typeof field>)(value as never, supplier);
