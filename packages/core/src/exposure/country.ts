import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { allCountries, type CountryRecord, type DatedFigure } from "../reference/country-record.js";
import { once } from "../reference/once.js";
import type { PrevalenceIndex } from "../reference/prevalence-index.js";
import { cite } from "./cite.js";
import { type Evidence, noEvidence } from "./evidence.js";
import { toHundredths } from "./overlap.js";

type IndicatorId = keyof Methodology["country"]["indicators"];

/** One published figure of a country, turned so that more means more exposed. */
interface Indicator {
  readonly dataset: (country: CountryRecord) => string;
  readonly measure: (country: CountryRecord) => number | null;
  readonly words: (country: CountryRecord) => string;
}

const dated = (
  id: "ruleOfLaw" | "informality" | "selfEmployment" | "income" | "migrantShare",
  figure: DatedFigure | null,
) => (figure === null ? "" : phrase(`figure.${id}`, { value: figure.value, year: figure.year }));

const indicators: Readonly<Record<IndicatorId, Indicator>> = {
  ruleOfLaw: {
    dataset: () => "worldbank-wgi",
    measure: ({ ruleOfLaw }) => (ruleOfLaw ? -ruleOfLaw.value : null),
    words: ({ ruleOfLaw }) => dated("ruleOfLaw", ruleOfLaw),
  },
  workersRights: {
    dataset: () => "ituc-global-rights",
    measure: ({ workersRights: rights }) => (rights ? (rights.rating === "5+" ? 6 : Number(rights.rating)) : null),
    words: ({ workersRights: rights }) =>
      rights ? phrase("figure.workersRights", { value: rights.rating, year: rights.year }) : "",
  },
  listedGoods: {
    dataset: () => "us-dol-goods",
    // Doubling the number of listed goods adds as much again: a big country makes more kinds of goods.
    measure: ({ listedGoods }) => Math.log2(1 + listedGoods.forcedLabour),
    words: ({ listedGoods }) => phrase("figure.listedGoods", { value: listedGoods.forcedLabour }),
  },
  informality: {
    dataset: ({ informalEmployment }) => (informalEmployment ? "ilostat-informality" : "worldbank-wdi"),
    measure: ({ informalEmployment, selfEmployment }) => informalEmployment?.value ?? selfEmployment?.value ?? null,
    words: ({ informalEmployment, selfEmployment }) =>
      informalEmployment ? dated("informality", informalEmployment) : dated("selfEmployment", selfEmployment),
  },
  income: {
    dataset: () => "worldbank-wdi",
    measure: ({ gdpPerHead }) => (gdpPerHead ? -Math.log(gdpPerHead.value) : null),
    words: ({ gdpPerHead }) => dated("income", gdpPerHead),
  },
  migrantShare: {
    dataset: () => "un-desa-migrant-stock",
    measure: ({ migrantShare }) => migrantShare?.value ?? null,
    words: ({ migrantShare }) => dated("migrantShare", migrantShare),
  },
};

const ids = Object.keys(indicators) as IndicatorId[];

/** Beyond this many standard deviations a figure says no more: a handful of extremes must not stretch the scale. */
const mostDeviations = 2.5;

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

/** Mean and standard deviation of each figure over the countries that have it. */
const scales = once((): Readonly<Record<IndicatorId, Scale>> => {
  const scaleOf = (id: IndicatorId): Scale => {
    const values = [...allCountries().values()].flatMap((country) => indicators[id].measure(country) ?? []);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) };
  };
  return Object.fromEntries(ids.map((id) => [id, scaleOf(id)])) as Record<IndicatorId, Scale>;
});

const deviations = (country: CountryRecord, id: IndicatorId): number | null => {
  const value = indicators[id].measure(country);
  if (value === null) return null;
  const { mean, deviation } = scales()[id];
  return Math.max(-mostDeviations, Math.min(mostDeviations, (value - mean) / deviation));
};

const limited = (weight: number, most: number) => Math.max(-most, Math.min(most, weight));

/** The part of the country's weight that comes from its listed goods; the good factor takes it off again. */
export interface CountryEvidence extends Evidence {
  readonly listedGoodsPart: number;
}

/**
 * How exposed a country is, from published figures: the weighted mean of their standard scores, times
 * `decibansPerDeviation`, limited to ±`most`. A mean, not a sum, since the figures are names for related things.
 */
export const countryEvidence = (country: CountryRecord, { country: method }: Methodology): CountryEvidence => {
  const used = ids.flatMap((id) => {
    const z = deviations(country, id);
    return z === null || method.indicators[id] === 0 ? [] : [{ id, z, share: method.indicators[id] }];
  });
  const known = used.length >= method.fewestIndicators;
  const shares = used.reduce((sum, { share }) => sum + share, 0);
  const perDeviation = (id: IndicatorId, z: number) =>
    (method.indicators[id] * z * method.decibansPerDeviation) / shares;
  const weight = known
    ? limited(
        used.reduce((sum, { id, z }) => sum + perDeviation(id, z), 0),
        method.most,
      )
    : 0;
  const listed = known ? used.find(({ id }) => id === "listedGoods") : undefined;
  return {
    id: "country",
    group: "country",
    label: phrase("factor.country"),
    weight: toHundredths(weight),
    known,
    value: country.alpha2,
    why: known
      ? phrase("factor.country.known", {
          country: country.name,
          figures: used.map(({ id }) => indicators[id].words(country)).join(", "),
        })
      : phrase("factor.country.few", { country: country.name }),
    sources: [...new Set(used.map(({ id }) => indicators[id].dataset(country)))].map(cite),
    spread: known ? method.spread.known : method.spread.unknown,
    listedGoodsPart: listed ? toHundredths(Math.max(0, perDeviation("listedGoods", listed.z))) : 0,
  };
};

/** The same from a prevalence index that the user loaded: the ratio to the median country, on the logarithmic scale. */
export const prevalenceEvidence = (
  country: CountryRecord,
  { country: method }: Methodology,
  index: PrevalenceIndex,
): CountryEvidence | undefined => {
  const prevalence = index.countries[country.alpha2]?.prevalencePer1000;
  if (prevalence === undefined) return undefined;
  const all = Object.values(index.countries)
    .flatMap(({ prevalencePer1000 }) => prevalencePer1000 ?? [])
    .sort((a, b) => a - b);
  const median = all[Math.floor(all.length / 2)]!;
  const ratio = Math.max(prevalence, 0.01) / Math.max(median, 0.01);
  return {
    id: "country",
    group: "country",
    label: phrase("factor.country"),
    weight: toHundredths(limited(10 * Math.log10(ratio) * method.prevalenceScale, method.most)),
    known: true,
    value: country.alpha2,
    why: phrase("factor.country.prevalence", { country: country.name, prevalence, times: ratio.toFixed(1) }),
    sources: [{ dataset: index.dataset, edition: index.edition }],
    spread: method.spread.known,
    listedGoodsPart: 0,
  };
};

/** No country is given: the average country, with all that it may be. */
export const unknownCountry = ({ country: method }: Methodology): CountryEvidence => ({
  ...noEvidence("country", "country", "factor.country", "factor.country.unknown", method.spread.unknown),
  listedGoodsPart: 0,
});
