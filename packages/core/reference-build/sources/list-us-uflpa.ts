import type { Source } from "../table.js";

/** The entities whose goods the US presumes to be made with forced labour. */
export const uflpaEntityList: Source = {
  dataset: "us-uflpa-entity-list",
  title: "UFLPA Entity List",
  source: "public copies of the publisher's page of 14 January 2025 and of 31 July 2026, checked against its notices",
  publisher: "US Department of Homeland Security, Forced Labor Enforcement Task Force",
  edition: "2026-07-31",
  retrieved: "2026-11-24",
  licence: "US government work, public domain",
  url: "https://www.dhs.gov/uflpa-entity-list",
  note: "All 187 entities. The list gives no addresses, registrations or Chinese names. For Chalkis Health Industry and Tianshan Aluminum Group the copy does not tell other names from former ones.",
};
