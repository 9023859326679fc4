import { describe, expect, it } from "vitest";
import { collected } from "../../testing/collected.js";
import { intake } from "../intake.js";
import type { SupplierRow } from "../row.js";

const read = async (content: unknown) => {
  const rows = intake(new TextEncoder().encode(JSON.stringify(content)), { filename: "share.json" });
  const all = await collected(rows);
  return { suppliers: all.filter((row): row is SupplierRow => row.kind === "supplier"), summary: rows.summary };
};

type Answer = Record<string, unknown>;
const answer = (questionName: string, value: Answer): Answer => ({
  questionName,
  boolValue: null,
  textValue: null,
  dateValue: null,
  optionValue: [],
  documentUri: null,
  ...value,
});
const set = (sectionName: string, organisationId: string, answers: Answer[]) => ({
  sectionName,
  organisationId,
  answers,
});
const shared = (answerSets: unknown[], more = {}) => ({
  id: "o-1",
  name: "Brindlecote Cleaning",
  identifier: { scheme: "GB-COH", id: "01234567", legalName: "Brindlecote Cleaning Limited" },
  additionalIdentifiers: [
    { scheme: "GB-PPON", id: "PAAA-1111" },
    { scheme: "Other", id: null },
  ],
  address: { streetAddress: "1 Canal Road", locality: "Leeds", countryName: "United Kingdom", country: "GB" },
  associatedPersons: [{ id: "p-1", name: "Example Person" }],
  supplierInformationData: { answerSets },
  ...more,
});

describe("supplier information of the UK Central Digital Platform", () => {
  it("gives the supplier with its numbers and what it says of its statement; persons are left aside", async () => {
    const { suppliers, summary } = await read(
      shared([
        set("Modern Slavery", "o-1", [
          answer("_ModernSlaveryQuestion02", { boolValue: true }),
          answer("_ModernSlaveryQuestion03", { boolValue: true }),
          answer("_ModernSlaveryQuestion05", { textValue: "https://supplier.example/statement" }),
          answer("_ModernSlaveryQuestion11", { textValue: "No training yet; to be added." }),
        ]),
      ]),
    );
    expect(suppliers.map(({ supplier }) => supplier)).toEqual([
      expect.objectContaining({
        name: "Brindlecote Cleaning",
        country: "GB",
        identifiers: [
          { scheme: "gb-coh", value: "01234567" },
          { scheme: "gb-ppon", value: "PAAA-1111" },
        ],
        statement: { url: "https://supplier.example/statement" },
        declarations: [
          { id: "subject-to-statement-duty", answer: true },
          { id: "statement-published", answer: true },
        ],
      }),
    ]);
    expect(suppliers[0]?.notes.join()).toContain("planned is not done");
    expect(summary.notes.join()).toContain("1 natural person");
  });

  it("keeps each exclusion as an event with its remedy, and of other grounds none", async () => {
    const { suppliers } = await read(
      shared([
        set("Exclusions", "o-1", [
          answer("_Exclusion08", { optionValue: ["labour_market"] }),
          answer("_Exclusion05", { textValue: "Wages were held back." }),
          answer("_Exclusion04", { textValue: "All were repaid." }),
          answer("_Exclusion02", { dateValue: "2025-03-31" }),
          answer("_Exclusion06", { textValue: "person@example.org" }),
        ]),
        set("Exclusions", "o-1", [answer("_Exclusion08", { optionValue: ["labour_market_misconduct"] })]),
        set("Exclusions", "o-1", [answer("_Exclusion08", { optionValue: ["tax_evasion"] })]),
      ]),
    );
    expect(suppliers[0]?.supplier.declarations).toEqual([
      {
        id: "convicted-of-forced-labour-trafficking-or-child-labour",
        answer: true,
        detail: "Wages were held back.",
        remediation: "All were repaid.",
        date: "2025-03-31",
      },
      { id: "labour-market-misconduct", answer: true },
    ]);
    expect(JSON.stringify(suppliers)).not.toContain("person@example.org");
  });

  it("trap: no exclusion is an empty answer set, and a section that is not there says nothing", async () => {
    const empty = await read(shared([set("Exclusions", "o-1", [])]));
    expect(empty.suppliers[0]?.supplier.declarations).toBeUndefined();
    expect(empty.suppliers[0]?.notes.join()).toContain("declares no exclusion");
    expect((await read(shared([]))).suppliers[0]?.notes.join()).not.toContain("exclusion");
  });

  it("trap: a consortium member's conviction is the member's, not the leader's", async () => {
    const { suppliers } = await read(
      shared([set("Exclusions", "o-2", [answer("_Exclusion08", { optionValue: ["labour_market"] })])], {
        additionalParties: [{ id: "o-2", name: "Tolvanne Works" }],
      }),
    );
    expect(suppliers.map(({ supplier }) => [supplier.name, supplier.declarations?.length ?? 0])).toEqual([
      ["Brindlecote Cleaning", 0],
      ["Tolvanne Works", 1],
    ]);
  });
});
