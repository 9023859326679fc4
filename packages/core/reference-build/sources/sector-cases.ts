import type { Source } from "../table.js";

/** Published counts of known cases by sector: facts with their publishers, no text. */
export const sectorCases: Source = {
  dataset: "sector-case-shares",
  title: "Shares of known labour-exploitation cases by sector",
  source:
    "UK Modern Slavery & Exploitation Helpline, US National Human Trafficking Hotline, US court cases (UNODC SHERLOC), German BKA, Italian labour inspectorate, Dutch rapporteur, Finnish NAS, French CCEM, Brazilian labour inspection and employer register, ILO Global Estimates",
  publisher: "the publishers named; pooled by Manumit",
  edition: "2017-2025",
  retrieved: "2026-11-24",
  licence: "single facts with their sources",
  note: "Detection is not prevalence: hotlines see what the public sees, inspectorates what they visit. Figures known only from memory are left out. A sector without a row is unknown, not safe.",
};

/** Who works where, the other side of the ratio. */
export const employmentShares: Source = {
  dataset: "ilostat-employment",
  title: "Employment by economic activity (EMP_TEMP_SEX_EC2_NB, EMP_2EMP_SEX_ECO_NB)",
  source: "public compilation of the ILOSTAT bulk files",
  publisher: "International Labour Organization",
  edition: "2020-2024",
  retrieved: "2026-11-24",
  licence: "CC BY 4.0",
  url: "https://ilostat.ilo.org/data/",
};
