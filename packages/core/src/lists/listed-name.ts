import type { Listing } from "./listing.js";
import { vesselIn } from "./vessel.js";

/** One name of a listing; `main` is the name it is listed under. */
export interface ListedName {
  readonly listing: Listing;
  readonly text: string;
  readonly main: boolean;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every name of a listing. A class of goods has none that an organisation could bear. */
export function namesOf(listing: Listing): ListedName[] {
  if (listing.kind === "goods") return [];
  const named = (text: string) => (listing.kind === "vessel" ? (vesselIn(text) ?? text) : text);
  const others = [...(listing.aliases ?? []), ...(listing.formerNames ?? [])].sort(byText);
  return [
    { listing, text: named(listing.name), main: true },
    ...others.map((text) => ({ listing, text: named(text), main: false })),
  ];
}
