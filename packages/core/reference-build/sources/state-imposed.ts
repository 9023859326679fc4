import type { Source } from "../table.js";

const law = "US statute, public domain";
const retrieved = "2026-11-24";

/** The sources by which a region counts as one of state-imposed labour, by dataset id. */
export const stateImposedSources: readonly Source[] = [
  {
    dataset: "us-uflpa",
    title: "Uyghur Forced Labor Prevention Act, Public Law 117-78",
    source: "the statute: goods made wholly or in part in Xinjiang are presumed made with forced labour",
    publisher: "Congress of the United States",
    edition: "2021-12-23, in effect 2022-06-21",
    retrieved,
    licence: law,
    url: "https://www.congress.gov/117/plaws/publ78/PLAW-117publ78.pdf",
  },
  {
    dataset: "us-caatsa-321",
    title:
      "Countering America's Adversaries Through Sanctions Act, section 321(b), Public Law 115-44 (22 U.S.C. 9241a)",
    source: "the statute: goods made by North Korean nationals anywhere are presumed made with forced labour",
    publisher: "Congress of the United States",
    edition: "2017-08-02",
    retrieved,
    licence: law,
    url: "https://www.congress.gov/115/plaws/publ44/PLAW-115publ44.pdf",
    note: "North Korean workers abroad cannot be seen from a place: ask.",
  },
  {
    dataset: "ohchr-tibet-labour-transfer",
    title:
      "Statement of UN special rapporteurs on labour transfer and vocational training in the Tibet Autonomous Region",
    source:
      "press release of the special procedures of the Human Rights Council, which speaks of a risk of forced labour",
    publisher: "Office of the UN High Commissioner for Human Rights",
    edition: "2023-04-27",
    retrieved,
    licence: "fact of public record",
    url: "https://www.ohchr.org/en/press-releases/2023/04/china-vocational-training-programmes-threaten-tibetan-identity-carry-risk",
    note: "Weaker evidence than for Xinjiang, and no law presumes it: marked as documented, not systemic.",
  },
  {
    dataset: "un-coi-eritrea",
    title: "Report of the commission of inquiry on human rights in Eritrea, A/HRC/32/47",
    source: "the report on indefinite national service; the citation was not read again from a stored copy",
    publisher: "UN Human Rights Council",
    edition: "2016-05-09",
    retrieved,
    licence: "fact of public record",
    url: "https://undocs.org/A/HRC/32/47",
  },
];

/** Places of those regions and how they are spelt. */
export const regionPlaces: Source = {
  dataset: "region-places",
  title: "Places in regions of state-imposed labour, in the scripts and spellings in use",
  source: "own work from general knowledge of the administrative divisions; not a gazetteer",
  publisher: "Manumit",
  edition: "2026-11-24",
  retrieved,
  licence: "Apache-2.0",
  note: "Prefectures, cities and counties; townships and streets are not in it.",
};
