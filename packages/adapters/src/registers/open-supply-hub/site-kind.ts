import type { SiteKind } from "@manumit/core";
import { extendedTexts } from "./extended-values.js";
import type { Facility } from "./shape.js";

/** Words of facility types that are no factory. */
const others: readonly (readonly [RegExp, SiteKind])[] = [
  [/\b(?:office|hq|headquarters?)\b/i, "office"],
  [/warehous|distribution|logistic/i, "warehouse"],
  [/\b(?:farm|plantation|orchard)/i, "farm"],
  [/\b(?:mine|mining|quarry)/i, "mine"],
  [/\b(?:shop|store|retail)/i, "shop"],
];

/** What kind of site a facility is, by what contributors call it; undefined where nobody says. */
export const siteKind = (facility: Facility): SiteKind | undefined => {
  const types = [...extendedTexts(facility, "facility_type"), ...extendedTexts(facility, "processing_type")];
  const kinds = types.map(({ text }) => others.find(([words]) => words.test(text))?.[1] ?? "factory");
  // A place where something is made is a factory, whatever else is there.
  return kinds.includes("factory") ? "factory" : kinds[0];
};
