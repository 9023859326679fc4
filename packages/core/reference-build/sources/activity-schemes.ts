import type { Source } from "../table.js";

const retrieved = "2026-11-24";

/** The five classifications beside ISIC in which an activity may be declared. Only codes are taken; titles shown are ISIC's. */
export const nace2: Source = {
  dataset: "nace2",
  title: "Statistical classification of economic activities, NACE Rev. 2",
  source: "public copy of the Eurostat label file",
  publisher: "Eurostat",
  edition: "Rev. 2 (2008)",
  retrieved,
  licence: "CC BY 4.0",
  url: "https://ec.europa.eu/eurostat/web/nace",
  note: "The ISIC class of each NACE class is our own reviewed placement: divisions are the same by construction, and every ISIC class is reached.",
};

export const ukSic2007: Source = {
  dataset: "uk-sic-2007",
  title: "UK Standard Industrial Classification of Economic Activities 2007",
  source: "public register enumerations of Companies House",
  publisher: "Office for National Statistics; Companies House",
  edition: "2007 (register list of August 2026)",
  retrieved,
  licence: "Open Government Licence v3.0",
  url: "https://www.ons.gov.uk/methodology/classificationsandstandards/ukstandardindustrialclassificationofeconomicactivities/uksic2007",
  note: "The first four digits are the NACE Rev. 2 class. The file holds the register's own extra codes only; non-trading and dormant companies have no activity.",
};

export const naics2022: Source = {
  dataset: "naics-2022",
  title: "North American Industry Classification System 2022",
  source: "public copy of the US Census Bureau's code file",
  publisher: "US Census Bureau",
  edition: "2022",
  retrieved,
  licence: "US government work, public domain",
  url: "https://www.census.gov/naics/",
};

export const naics2017ToIsic: Source = {
  dataset: "naics-2017-isic4",
  title: "Concordance of NAICS 2017 to ISIC Rev. 4",
  source: "public copy of the US Census Bureau's concordance",
  publisher: "US Census Bureau",
  edition: "2017",
  retrieved,
  licence: "US government work, public domain",
  url: "https://www.census.gov/naics/",
  note: "A code with several ISIC classes gets what they share. The codes new in 2022, and those whose classes lie far apart, are our own reviewed placement by principal activity.",
};

export const cpv2008: Source = {
  dataset: "cpv-2008",
  title: "Common Procurement Vocabulary",
  source: "public copy of the annex to Regulation (EC) No 213/2008",
  publisher: "European Union, Publications Office",
  edition: "2008",
  retrieved,
  licence: "reuse allowed under Commission Decision 2011/833/EU",
  url: "https://eur-lex.europa.eu/eli/reg/2008/213/oj",
  note: "No official table to ISIC was found: the mapping is our own and reviewed. Goods are placed where they are produced, services and works where they are performed.",
};

export const unspsc: Source = {
  dataset: "unspsc",
  title: "United Nations Standard Products and Services Code, segments and families",
  source: "public copy of a code list older than version 26",
  publisher: "United Nations Development Programme; GS1 US",
  edition: "before v26",
  retrieved,
  licence:
    "terms of redistribution unclear, so no title and no list of codes is shipped: only our own mapping of code numbers to ISIC",
  url: "https://www.unspsc.org/",
  note: "Goods are placed where they are produced, services where they are performed. A segment that spans several sections has no placement.",
};
