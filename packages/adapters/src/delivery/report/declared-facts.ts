import { type Assessment, countryName, type Good, type Site } from "@manumit/core";
import type { Fact } from "../match/fact.js";
import { say, wholeNumber } from "../text.js";

const named = (country: string | undefined): string | undefined => country && (countryName(country) ?? country);

const joined = (parts: readonly (string | undefined)[], separator = ", "): string =>
  parts.filter((part) => part !== undefined && part !== "").join(separator);

const goodText = ({ name, hs, unspsc, cpv, origin, originRegion }: Good): string => {
  const codes = [hs && `HS ${hs}`, unspsc && `UNSPSC ${unspsc}`, cpv && `CPV ${cpv}`];
  const place = joined([originRegion, named(origin)]);
  return joined([joined([name, ...codes]), place && `(${place})`], " ");
};

const siteText = ({ name, kind, address, region, country }: Site): string =>
  joined([name, kind, address, region, named(country)]);

/** What the supplier is known to be: the facts that its sum was made from, as far as they are given. */
export const declaredFacts = ({ input }: Assessment): Fact[] => {
  const facts: [label: string, text: string | undefined][] = [
    [say("declared.description"), input.description],
    [
      say("declared.activities"),
      input.activities?.map(({ scheme, code }) => `${say(`scheme.${scheme}`)} ${code}`).join(", "),
    ],
    [say("declared.goods"), input.goods?.map(goodText).join("; ")],
    [say("declared.sites"), input.sites?.map(siteText).join("; ")],
    [say("declared.address"), input.address],
    [
      say("declared.workers"),
      input.workforce?.workers === undefined ? undefined : wholeNumber(input.workforce.workers),
    ],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
};
