import authorities from "../../data/sector-authorities.json";
import namings from "../../data/sector-naming.json";
import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { isWholeDivision } from "../reference/isic.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { decibansOf, type SectorPart } from "./sector-part.js";

const authoritiesOf = once(() => new Map(tableOf(namings).map(({ code, authorities }) => [code, authorities])));

const titleOf = once(() => new Map(tableOf(authorities).map(({ authority, title }) => [authority, title])));

/** A reader needs to see who says so, not all who do. */
const authoritiesShown = 3;

const authorityWords = (names: readonly string[]): string => {
  const shown = names.slice(0, authoritiesShown).map((name) => titleOf().get(name) ?? name);
  const more = names.length - shown.length;
  return more === 0
    ? phrase("sector.naming", { authorities: shown.join("; ") })
    : phrase("sector.namingMore", { authorities: shown.join("; "), more });
};

/** Authorities that single the code out; one that speaks of the division or group above counts in part. */
export const namingPart = (isic: string, method: Methodology["sector"]): SectorPart | undefined => {
  const division = isWholeDivision(isic) ? isic.slice(0, 2) : undefined;
  const exact = [
    ...new Set([isic, ...(division ? [division] : [])].flatMap((code) => authoritiesOf().get(code) ?? [])),
  ];
  const broader = [isic.slice(0, 3), isic.slice(0, 2)]
    .filter((code) => code !== isic)
    .flatMap((code) => authoritiesOf().get(code) ?? []);
  const narrower =
    isic.length < 4
      ? [...authoritiesOf()].flatMap(([code, names]) =>
          code.length > isic.length && code.startsWith(isic) ? names : [],
        )
      : [];
  const inPart = new Set([...broader, ...narrower].filter((name) => !exact.includes(name)));
  const count = exact.length + method.broaderNaming * inPart.size;
  if (count === 0) return undefined;
  const names = [...exact, ...inPart];
  return {
    weight: Math.min(decibansOf(1 + count), method.mostNaming),
    words: authorityWords(names),
    dataset: "sector-naming",
  };
};
