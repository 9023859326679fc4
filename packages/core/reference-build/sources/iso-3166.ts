import type { Source } from "../table.js";

/** Codes and regions are facts of ISO 3166-1 and UN M49; the compilation they were read in is share-alike, so none of its wording is taken. */
export const iso3166: Source = {
  dataset: "iso-3166",
  title: "Country codes (ISO 3166-1) with UN M49 regions",
  source: "public compilation of ISO 3166-1 and UN M49, used for codes and regions only",
  publisher: "ISO; United Nations Statistics Division",
  edition: "2024-06-30",
  retrieved: "2026-11-24",
  licence: "codes and regions are facts; names and aliases are our own work (Apache-2.0)",
  url: "https://unstats.un.org/unsd/methodology/m49/",
  note: "Kosovo stands under the user-assigned code XK. A name stands for a statistical unit and says nothing of its status.",
};
