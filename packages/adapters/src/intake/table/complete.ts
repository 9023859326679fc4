import type { Supplier } from "@manumit/core";
import type { Draft, SharePath } from "./draft.js";
import { completeActivities } from "./fields-activity.js";
import { completeGroups } from "./groups.js";

/** The registers whose identifier scheme has a name of its own. */
const registers: Readonly<Record<string, string>> = { GB: "gb-coh", BR: "br-cnpj", CN: "cn-uscc" };

/** How the columns of a table stand to each other, as far as completing a row needs it. */
export interface RowShape {
  /** The place that a row gives is the place of the site it names: a list of factories. */
  readonly placeIsSite: boolean;
}

function completeAddress(supplier: Supplier, parts: readonly string[]): void {
  let address = "";
  for (const part of parts) {
    if (!address.toLowerCase().includes(part.toLowerCase())) address += address === "" ? part : `, ${part}`;
  }
  supplier.address = address;
}

function completeSites(draft: Draft, shape: RowShape): void {
  const { supplier, region, otherCountries } = draft;
  if (otherCountries) supplier.sites = [...(supplier.sites ?? []), ...otherCountries.map((country) => ({ country }))];
  const [site, ...more] = supplier.sites ?? [];
  if (!shape.placeIsSite || site === undefined || more.length > 0) return;
  if (supplier.country !== undefined) site.country ??= supplier.country;
  if (region !== undefined) site.region ??= region;
  if (supplier.address !== undefined) site.address ??= supplier.address;
}

function completeShares(draft: Draft): void {
  const { supplier, people = {}, notes } = draft;
  for (const [key, count] of Object.entries(people) as [SharePath, number][]) {
    const all = supplier.workforce?.workers;
    if (count === 0) supplier.workforce = { ...supplier.workforce, [key]: 0 };
    else if (all !== undefined && count > 0 && count <= all)
      supplier.workforce = { ...supplier.workforce, [key]: count / all };
    else notes.push(`${count} is a number of people; without how many work there it gives no ${key}: left unknown.`);
  }
}

/** Four digits in a "SIC" column of a US supplier are the US SIC of 1987, which shares its numbers with other industries. */
function withoutUsSic(draft: Draft): void {
  const { supplier, notes } = draft;
  const activities = supplier.activities!.filter(({ scheme, code }) => scheme !== "uksic2007" || code.length !== 4);
  if (activities.length === supplier.activities!.length) return;
  notes.push("A SIC code of four digits of a US supplier is taken as US SIC of 1987, which is not read.");
  if (activities.length > 0) supplier.activities = activities;
  else delete supplier.activities;
}

/** What can only be said of a row once all its cells are read. */
export function complete(draft: Draft, line: number, shape: RowShape): void {
  const { supplier, notes } = draft;
  if (supplier.id === "") supplier.id = `row-${line}`;
  if (draft.address) completeAddress(supplier, draft.address);
  completeActivities(draft);
  if (draft.description) supplier.description = draft.description.join("; ");
  if (draft.groups) completeGroups(draft);
  completeSites(draft, shape);
  if (draft.people) completeShares(draft);
  if (supplier.country === "US" && supplier.activities) withoutUsSic(draft);
  if (draft.registration !== undefined) {
    const scheme = registers[supplier.country ?? ""] ?? `${(supplier.country ?? "").toLowerCase()}-registration`;
    supplier.identifiers = [
      ...(supplier.identifiers ?? []),
      { scheme: scheme.replace(/^-/, ""), value: draft.registration },
    ];
  }
  const [site] = supplier.sites ?? [];
  if (supplier.name === "" && site?.name !== undefined) {
    supplier.name = site.name;
    notes.push("The row names no supplier: its site is screened under the site's own name.");
  }
}
