import * as z from "zod/mini";
import { parseSupplier, type Supplier } from "../supplier/index.js";
import { parseWith } from "../supplier/issues.js";
import { isoDate } from "../supplier/text.js";
import { decided, decisionsAbout } from "./decide.js";
import { byGoods } from "./good-route.js";
import type { GoodsRule } from "./goods-rule.js";
import { byGroupName } from "./group-name.js";
import { standingOf } from "./in-force.js";
import { refuseUnknownCountries } from "./known-countries.js";
import type { ListIndex } from "./list-index.js";
import { type ListMatch, MatchDecision } from "./list-match.js";
import type { Listing } from "./listing.js";
import { byName } from "./name-route.js";
import { partiesOf } from "./party.js";
import type { Screened, ScreeningOptions } from "./screened.js";
import { sorted, strongestOf } from "./strongest.js";

const Options = z.strictObject({ asOf: z.optional(isoDate), decisions: z.optional(z.array(MatchDecision)) });

function withDecisions(
  supplierId: string,
  matches: ListMatch[],
  decisions: readonly MatchDecision[] = [],
): ListMatch[] {
  const about = decisionsAbout(supplierId, decisions);
  return about.size === 0 ? matches : sorted(matches.map((match) => decided(match, about)));
}

interface RulesAt {
  readonly asOf: string | undefined;
  readonly rules: readonly GoodsRule[];
}

/** A file is screened as of one day, so the rules that have begun by then are looked up once. */
const begunBy = new WeakMap<ListIndex, RulesAt>();

function rulesBegun(lists: ListIndex, asOf: string | undefined): readonly GoodsRule[] {
  const kept = begunBy.get(lists);
  if (kept !== undefined && kept.asOf === asOf) return kept.rules;
  const rules = lists.rules.filter(({ listing }) => standingOf(listing, asOf) !== "not-yet");
  begunBy.set(lists, { asOf, rules });
  return rules;
}

/**
 * The same as `screenSupplier`, with closed entries beside, for a supplier that has been checked and whose countries are
 * known, as `assess` has it.
 *
 * @example
 * ```ts
 * screened(supplier, lists, { asOf: "2026-11-24" }).former[0]?.listing.removed; // "2023-09-18"
 * ```
 */
export function screened(supplier: Supplier, lists: ListIndex, options: ScreeningOptions = {}): Screened {
  const standing = (listing: Listing) => standingOf(listing, options.asOf);
  const begun = (listing: Listing) => standing(listing) !== "not-yet";
  const named = partiesOf(supplier).flatMap((party) => [
    ...byName(party, lists, begun),
    ...byGroupName(party, lists.groups, begun),
  ]);
  const found = strongestOf(named.concat(byGoods(supplier, rulesBegun(lists, options.asOf))));
  if (found.length === 0) return { matches: [], former: [] };
  const inForce = found.filter(({ listing }) => standing(listing) === "in-force");
  return {
    matches: withDecisions(supplier.id, inForce, options.decisions),
    former: found.filter(({ listing }) => standing(listing) === "ended"),
  };
}

/**
 * Screens a supplier against lists: its name, aliases and former names, its sites, parents and owners, its registrations,
 * and its goods by origin. One match a listing, the strongest first. `match` means that the listing is about this party;
 * `review` that a person should look, as after a decision that cleared it (see `decidedBy`).
 *
 * @throws InvalidInput for a supplier or options that break their schema, or a country that is none.
 * @example
 * ```ts
 * const lists = buildListIndex(embeddedLists());
 * screenSupplier({ id: "1", name: "Hoshine Silicon Industry Co., Ltd.", country: "CN" }, lists)[0]?.listing.legalEffect;
 * // "detention"
 * ```
 */
export const screenSupplier = (supplier: Supplier, lists: ListIndex, options: ScreeningOptions = {}): ListMatch[] => {
  const checked = parseSupplier(supplier);
  refuseUnknownCountries(checked);
  return screened(checked, lists, parseWith(Options, options) as ScreeningOptions).matches;
};
