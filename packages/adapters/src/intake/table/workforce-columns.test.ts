import { describe, expect, it } from "vitest";
import { read, readOne } from "../../testing/read.js";

const workforce = async (header: string, cell: string) =>
  (await readOne(`Supplier;Country;${header}\nA;FR;${cell}\n`)).workforce;
const refusal = async (header: string, cell: string) =>
  (await read(`Supplier;Country;${header}\nA;FR;${cell}\n`)).refused[0];

describe("a share of workers", () => {
  it.each([
    ["% migrant workers", "35%"],
    ["% migrant workers", "35 %"],
    ["% migrant workers", "35"],
    ["% migrant workers", "0.35"],
    ["% migrant workers", "0,35"],
    ["Migrant workers", "35 %"],
    ["Share of migrant workers", "0.35"],
    ["Anteil Wanderarbeiter", "35 Prozent"],
    ["Percentage of foreign workers", "20-35%"],
  ])("is read from %s: %s", async (header, cell) => {
    expect(await workforce(header, cell)).toEqual({ migrantShare: 0.35 });
  });

  it("under a percent sign is percent throughout when other rows show it", async () => {
    const { suppliers } = await read("Supplier,% agency workers\nA,40\nB,0.5\nC,1\n");
    expect(suppliers.map((supplier) => supplier.workforce?.agencyShare)).toEqual([0.4, 0.005, 0.01]);
  });

  it("out of range refuses the row with its column", async () => {
    for (const cell of ["140%", "140", "-5%"]) {
      expect(await refusal("% migrant workers", cell)).toMatchObject({
        at: { line: 2, column: "% migrant workers" },
        field: "workforce.migrantShare",
      });
    }
    expect(await refusal("Migrant share", "7")).toMatchObject({ field: "workforce.migrantShare" });
  });

  it("may be a number of people, which needs the number of all", async () => {
    const { suppliers, notes } = await read("Supplier,Employees,Migrant workers\nA,200,50\nB,,50\n");
    expect(suppliers.map((supplier) => supplier.workforce?.migrantShare)).toEqual([0.25, undefined]);
    expect(notes.join()).toMatch(/number of people/);
  });
});

describe("a question of the workforce", () => {
  it.each(["yes", "Y", "TRUE", "1", "x", "ja", "oui", "Sí", "sì", "sim", "Yes, some", "✓", "是"])(
    "%s is a yes",
    async (cell) => {
      expect(await workforce("Recruitment fees paid by workers?", cell)).toEqual({ workersPaidRecruitmentFees: true });
    },
  );

  it.each(["no", "N", "false", "0", "nein", "non", "No - never", "none", "nee", "não"])("%s is a no", async (cell) => {
    expect(await workforce("Passports held (yes/no)", cell)).toEqual({ employerHoldsIdentityDocuments: false });
  });

  it.each(["", "n/a", "-", "unknown", "none given", "no answer", "tbc", "k.A."])("%j is no answer", async (cell) => {
    expect(await workforce("Union?", cell)).toBeUndefined();
  });

  it("that is answered with neither stays unknown, with a note", async () => {
    const { suppliers, notes } = await read("Supplier,Union?\nA,perhaps\n");
    expect(suppliers[0]?.workforce).toBeUndefined();
    expect(notes).toContain('"perhaps" under "Union?" is not yes or no: left unknown.');
  });

  it("may be asked the other way round", async () => {
    expect(await workforce("Workers keep their own passports", "yes")).toEqual({
      employerHoldsIdentityDocuments: false,
    });
    expect(await workforce("Employer pays recruitment fees", "no")).toEqual({ workersPaidRecruitmentFees: true });
  });
});

describe("other answers of the workforce", () => {
  it.each([
    ["Subcontracting", "mostly", { subcontracting: "most" }],
    ["Subcontracting", "yes", { subcontracting: "some" }],
    ["Subcontracting", "none", { subcontracting: "none" }],
    ["Hours per week", "48-60", { weeklyHours: 60 }],
    ["Number of employees", "1.150", { workers: 1150 }],
    ["Employees", "12.0", { workers: 12 }],
  ] as const)("%s: %s", async (header, cell, expected) => {
    expect(await workforce(header, cell)).toEqual(expected);
  });

  it("out of range refuse the row", async () => {
    expect(await refusal("Hours per week", "400")).toMatchObject({ field: "workforce.weeklyHours" });
    expect(await refusal("Employees", "-12")).toMatchObject({ field: "workforce.workers" });
  });
});
