import { alpha2Of, countryCodes } from "../alpha2.js";
import { uflpaPrioritySectors } from "../sources/uflpa-priority-sectors.js";
import { usCbpOrders } from "../sources/us-cbp.js";
import { usDolEo13126, usDolGoods } from "../sources/us-dol.js";
import type { Read, Table } from "../table.js";
import { goodNames, goodsListedAs, ownGoods, parts } from "./goods-own.js";

const listed = "reference/dol_tvpra_goods_2024.csv";
const downstream = "reference/dol_tvpra_downstream_goods_2024.csv";
const certified = "reference/eo13126_products_2024.csv";
const sectors = "reference/uflpa_priority_sectors.csv";
const orders = "reference/cbp_wro_findings.csv";
const ownInputs = "own/goods-downstream-inputs.csv";
const ownSectors = "own/goods-priority-sectors.csv";
const ownOrders = "own/goods-import-orders.csv";

type Listing = {
  readonly name: string;
  /** Alpha-2; null: a downstream good whose country no copy gives. */
  readonly origin: string | null;
  readonly goods: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly input?: { readonly good: string; readonly origin: string | null };
  /** What the listing is limited to, where it does not cover all of the good. */
  readonly scope?: string;
  /** Absent: confirmed by the copy of the list. */
  readonly confirmed?: false;
};

const orNull = (cell: string) => (cell === "" ? null : cell);

function inputsOfDownstreamGoods(read: Read) {
  const rows = read(ownInputs, ["good", "origin", "input", "input_origin"]);
  const known = goodNames(read);
  const inputs = new Map(
    rows.map(({ good, origin, input, input_origin }) => {
      known([input], ownInputs);
      return [`${good} ${origin}`, { good: input, origin: orNull(input_origin) }];
    }),
  );
  return (good: string, origin: string) => {
    const input = inputs.get(`${good} ${origin}`);
    if (input === undefined) throw new Error(`${ownInputs} has no input for ${good} of "${origin}"`);
    return input;
  };
}

function usListOfGoods(read: Read): Listing[] {
  const alpha2 = alpha2Of(read);
  const goodsOf = goodsListedAs(read);
  const inputOf = inputsOfDownstreamGoods(read);
  const mustCertify = new Set(read(certified, ["alpha3", "product"]).map((row) => `${row.product} ${row.alpha3}`));
  const columns = [
    "alpha3",
    "good",
    "child_labor",
    "forced_labor",
    "forced_child_labor",
    "downstream_input_risk",
    "change",
  ] as const;
  return read(listed, columns).map((row) => {
    const origin = alpha2(row.alpha3);
    const isDownstream = row.downstream_input_risk === "1";
    return {
      name: row.good,
      origin,
      goods: goodsOf(row.good),
      kinds: [
        ...(row.forced_labor === "1" ? ["forced-labour"] : []),
        ...(row.child_labor === "1" ? ["child-labour"] : []),
        ...(row.forced_child_labor === "1" ? ["forced-child-labour"] : []),
        ...(isDownstream ? ["input"] : []),
      ],
      sources: [usDolGoods.dataset, ...(mustCertify.has(`${row.good} ${row.alpha3}`) ? [usDolEo13126.dataset] : [])],
      ...(isDownstream ? { input: inputOf(row.good, origin) } : {}),
      ...(row.change.includes("not confirmed") ? { confirmed: false as const } : {}),
    };
  });
}

/** Downstream goods that are listed without a known country: the good alone is an open question. */
function listedSomewhere(read: Read): Listing[] {
  const goodsOf = goodsListedAs(read);
  const inputOf = inputsOfDownstreamGoods(read);
  return read(downstream, ["good", "countries_known", "countries_not_confirmed"])
    .filter((row) => row.countries_known === "" && row.countries_not_confirmed === "")
    .map(({ good }) => ({
      name: good,
      origin: null,
      goods: goodsOf(good),
      kinds: ["input"],
      sources: [usDolGoods.dataset],
      input: inputOf(good, ""),
    }));
}

function prioritySectors(read: Read): Listing[] {
  const known = goodNames(read);
  const goodsOf = new Map(read(ownSectors, ["sector", "goods"]).map(({ sector, goods }) => [sector, parts(goods)]));
  return read(sectors, ["sector"]).map(({ sector }) => ({
    name: sector,
    origin: "CN",
    goods: known(goodsOf.get(sector) ?? [`sector "${sector}"`], ownSectors),
    kinds: ["priority-sector"],
    sources: [uflpaPrioritySectors.dataset],
  }));
}

/** Import orders against a good of a whole country or region; orders against companies belong to the lists. */
function importOrders(read: Read): Listing[] {
  const alpha2 = alpha2Of(read);
  const known = goodNames(read);
  const covered = new Map(read(ownOrders, ["entry", "goods", "scope"]).map((row) => [row.entry, row]));
  return read(orders, ["entry_id", "name", "alpha3", "is_region_or_class_of_goods"])
    .filter((row) => row.is_region_or_class_of_goods === "1")
    .map(({ entry_id, name, alpha3 }) => {
      const own = covered.get(entry_id);
      if (own === undefined) throw new Error(`${ownOrders} has no row for ${entry_id}`);
      return {
        name,
        origin: alpha2(alpha3),
        goods: known(parts(own.goods), ownOrders),
        kinds: ["import-order"],
        sources: [usCbpOrders.dataset],
        scope: own.scope,
      };
    });
}

/** Which goods of which origin official lists name, and for what. A good that is absent is unknown, not safe. */
export const goodsListed: Table = {
  file: "goods-listed.json",
  sources: [usDolGoods, usDolEo13126, uflpaPrioritySectors, usCbpOrders],
  inputs: [listed, downstream, certified, sectors, orders, countryCodes, ownGoods, ownInputs, ownSectors, ownOrders],
  key: ["name", "origin", "kinds"],
  build: (read) => [...usListOfGoods(read), ...listedSomewhere(read), ...prioritySectors(read), ...importOrders(read)],
};
