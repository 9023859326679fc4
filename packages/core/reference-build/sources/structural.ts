import type { Source } from "../table.js";

const retrieved = "2026-11-24";

/** The publishers behind the structural figures of a country, one dataset each so that a factor cites what it used. */
export const structuralSources: readonly Source[] = [
  {
    dataset: "worldbank-wgi",
    title: "Worldwide Governance Indicators, rule of law estimate",
    source: "public copy of the indicator table",
    publisher: "World Bank",
    edition: "2024 (figures of 2023)",
    retrieved,
    licence: "CC BY 4.0",
    url: "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
  },
  {
    dataset: "worldbank-wdi",
    title: "World Development Indicators: GDP per head (PPP), employment in agriculture, self-employment",
    source:
      "Gapminder compilation (systema_globalis) of World Bank data; employment figures are ILO modelled estimates",
    publisher: "World Bank",
    edition: "2024 (figures of 2021 to 2024)",
    retrieved,
    licence: "CC BY 4.0 (World Bank; compilation by Gapminder, CC BY 4.0)",
    url: "https://databank.worldbank.org/source/world-development-indicators",
    note: "The price basis of the PPP dollars is not stated in the copy. The income group is our own cut of this figure with reviewed exceptions.",
  },
  {
    dataset: "un-desa-migrant-stock",
    title: "International Migrant Stock, share of population",
    source: "Gapminder compilation (fasttrack) of UN DESA data",
    publisher: "United Nations Department of Economic and Social Affairs, Population Division",
    edition: "2024",
    retrieved,
    licence: "CC BY 3.0 IGO (UN DESA; compilation by Gapminder, CC BY 4.0)",
    url: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
  },
  {
    dataset: "ilostat-informality",
    title: "Informal employment rate (EMP_NIFL_SEX_RT_A)",
    source: "public copy of the ILOSTAT bulk file of 26 July 2024",
    publisher: "International Labour Organization, ILOSTAT",
    edition: "2024-07-26",
    retrieved,
    licence: "CC BY 4.0",
    url: "https://ilostat.ilo.org/data/",
    note: "National surveys of 2009 to 2023, fewer than 150 countries: compare years before comparing countries.",
  },
];
