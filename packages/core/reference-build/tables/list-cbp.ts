import { alpha2Of, countryCodes } from "../alpha2.js";
import { usCbpOrders } from "../sources/us-cbp.js";
import type { Read, RecordTable, Table } from "../table.js";
import { closedOrders, exceptionsOf, history } from "./list-cbp-history.js";
import { legalBasisOf, legalEffectOf } from "./list-cbp-law.js";
import { orNothing, parts } from "./list-cells.js";

const orders = "reference/cbp_wro_findings.csv";
const ownParties = "own/list-cbp-parties.csv";
const ownGoods = "own/goods-import-orders.csv";

/** Against whom or what an order stands: one organisation, one vessel, or a class of goods. */
interface Party {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly country: string | undefined;
  readonly region?: string | undefined;
  readonly limitedTo?: string | undefined;
  readonly covers?: string | undefined;
}

const statuses: Readonly<Record<string, string | undefined>> = {
  Active: undefined,
  "Partially Modified": "modified-in-part",
  "Inactive-Pending Litigation": "suspended",
};

function statusOf(status: string): string | undefined {
  if (!(status in statuses)) throw new Error(`${orders}: "${status}" is no known status`);
  return statuses[status];
}

/** The parties that we read out of the published name ourselves, by order. */
function ownReadings(read: Read): (entry: string) => Party[] {
  const rows = read(ownParties, ["entry", "name", "aliases", "kind", "country", "region", "limited_to", "covers"]);
  return (entry) =>
    rows
      .filter((row) => row.entry === entry)
      .map((row) => ({
        name: row.name,
        aliases: parts(row.aliases),
        kind: row.kind,
        country: row.country || undefined,
        region: row.region || undefined,
        limitedTo: row.limited_to || undefined,
        covers: row.covers || undefined,
      }));
}

const columns = [
  "entry_id",
  "name",
  "member_names",
  "aliases",
  "alpha3",
  "action",
  "merchandise",
  "effective_date",
  "status",
  "federal_register",
  "superseded_by_uflpa",
  "is_vessel",
] as const;

function openOrders(read: Read): RecordTable {
  const alpha2 = alpha2Of(read);
  const own = ownReadings(read);
  const goods = new Map(read(ownGoods, ["entry", "goods"]).map((row) => [row.entry, parts(row.goods)]));
  const exceptions = exceptionsOf(read);
  const publishedParties = (row: Record<(typeof columns)[number], string>): Party[] => {
    const members = parts(row.member_names);
    return (members.length > 0 ? members : [row.name]).map((name) => ({
      name,
      aliases: [],
      kind: row.is_vessel === "1" ? "vessel" : "organisation",
      country: row.alpha3 === "" ? undefined : alpha2(row.alpha3),
    }));
  };
  return read(orders, columns).flatMap((row) => {
    const reviewed = own(row.entry_id);
    const parties = reviewed.length > 0 ? reviewed : publishedParties(row);
    const single = parties.length === 1;
    if (!single && row.aliases !== "" && reviewed.length === 0)
      throw new Error(`${orders}: whose aliases are those of ${row.entry_id}? Say so in ${ownParties}`);
    return parties.map((party, at) => ({
      id: single ? row.entry_id : `${row.entry_id}-${at + 1}`,
      order: row.entry_id,
      name: party.name,
      aliases: orNothing([...party.aliases, ...(single ? parts(row.aliases) : [])]),
      kind: party.kind === "organisation" ? undefined : party.kind,
      country: party.country,
      region: party.region,
      covers: party.covers,
      goods: party.kind === "goods" ? goods.get(row.entry_id) : undefined,
      limitedTo: party.limitedTo,
      exceptions: exceptions(row.entry_id),
      merchandise: row.merchandise,
      legalBasis: legalBasisOf(row.action, row.federal_register, row.superseded_by_uflpa === "1"),
      legalEffect: legalEffectOf(row.action),
      effective: row.effective_date,
      status: statusOf(row.status),
    }));
  });
}

/** Import orders: one row a named organisation, vessel or class of goods; closed ones carry `removed`. */
export const listCbp: Table = {
  file: "lists/us-cbp-wro.json",
  sources: [usCbpOrders],
  inputs: [orders, history, countryCodes, ownParties, ownGoods],
  key: ["id"],
  build: (read) => [...openOrders(read), ...closedOrders(read)],
};
