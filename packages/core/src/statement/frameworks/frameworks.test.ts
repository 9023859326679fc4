import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import cues from "../../../data/statement-cues.json";
import { InvalidInput } from "../../supplier/index.js";
import { Framework } from "./framework.js";
import { FrameworkRecord } from "./framework-record.js";
import { frameworkRecords, frameworks } from "./frameworks.js";
import { selectFrameworks } from "./select-frameworks.js";

const requirements = frameworkRecords().flatMap((framework) => framework.requirements);

describe("the framework files", () => {
  it.each(frameworkRecords().map((record) => [record.id, record] as const))("%s keeps the schema", (_id, record) => {
    expect(z.safeParse(FrameworkRecord, record).error).toBeUndefined();
  });

  it("name a basis and a source for every requirement", () => {
    for (const { id, basis, source } of requirements) {
      expect(["law", "guidance", "good-practice"], id).toContain(basis);
      expect(source.trim().length, id).toBeGreaterThan(5);
    }
  });

  it("let what the Act demands be law, and what is only listed or recommended be no law", () => {
    for (const { id, kind, basis } of requirements) {
      expect(basis, id).toBe({ mandatory: "law", expected: "guidance", good: "good-practice" }[kind]);
    }
  });

  it("ship what was not verified only with a caveat that readers see", () => {
    const shown = new Map(
      frameworks().flatMap((framework) => framework.requirements.map((one) => [one.id, one] as const)),
    );
    for (const { id, verified, levelConfirmed } of requirements) {
      if (!verified || levelConfirmed === false) expect(shown.get(id)?.caveat, id).toBeTruthy();
    }
  });

  it("give every requirement an id of its own and advice in the shape of a sentence, with gaps to fill", () => {
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const { id, advice } of requirements) {
      if (id !== "us-ca.sb657.homepage-link") expect(`${advice.add}${advice.shape}`, id).toMatch(/\[|nothing/);
    }
  });

  it("use only groups of cues that exist, and every group that exists", () => {
    const used = new Set(["group", "joint", "forced-labour-topic", "not-assessed", "law-heading"]);
    for (const { cues: own, also, negativeCues, route, facets } of requirements) {
      for (const group of [own, also, negativeCues, route, ...(facets ?? []).map((facet) => facet.cues)].flat()) {
        if (group !== undefined) used.add(group);
      }
    }
    expect([...used].sort()).toEqual(Object.keys(cues).sort());
  });

  it("write cues as folded words that can be found", () => {
    for (const phrase of Object.values(cues).flat()) {
      expect(phrase).toMatch(/^[a-z0-9]+\*?(?: (?:\.\.|[a-z0-9]+\*?))*$/);
      expect(phrase).toMatch(/^(?:[a-z0-9]{3,}\*|[a-z0-9]+(?: |$))/);
    }
  });
});

describe("frameworks", () => {
  it("are plain data that keep their schema", () => {
    for (const framework of frameworks()) expect(z.safeParse(Framework, framework).error).toBeUndefined();
  });

  it("hold all seven heads of section 16 of the Australian Act and the heads of section 11 of the Canadian", () => {
    const ids = requirements.map(({ id }) => id);
    for (const head of ["a", "b-structure", "c", "d-actions", "e", "f", "g"]) expect(ids).toContain(`au.s16.${head}`);
    for (const head of ["remediation", "income-loss", "training"]) expect(ids).toContain(`ca.s11.${head}`);
  });
});

describe("selecting frameworks", () => {
  it("leaves proposed ones out until they are asked for by name", () => {
    const ids = (asked?: string[]) => selectFrameworks(asked).map(({ id }) => id);
    expect(ids()).not.toContain("uk.bill105");
    expect(ids()).not.toContain("eu.csddd");
    expect(ids(["uk"])).toEqual(["uk.s54", "uk.tisc"]);
    expect(ids(["uk.bill105"])).toEqual(["uk.bill105"]);
  });

  it.each([
    ["au", ["au.cth"]],
    ["ca", ["ca.s211"]],
    ["us-ca", ["us-ca.sb657"]],
    ["NO", ["no.aapenhet"]],
    ["GB", ["uk.s54", "uk.tisc"]],
  ])("takes %s for a country", (asked, expected) => {
    expect(selectFrameworks([asked]).map(({ id }) => id)).toEqual(expected);
  });

  it("takes what is in force on the day", () => {
    const on = (day: string) => selectFrameworks(undefined, day).map(({ id }) => id);
    expect(on("2023-06-01")).not.toContain("ca.s211");
    expect(on("2024-06-01")).toContain("ca.s211");
    expect(on("2024-06-01")).not.toContain("uk.tisc");
  });

  it("refuses a name that is none and names the nearest", () => {
    expect(() => selectFrameworks(["uk.s45"])).toThrow(InvalidInput);
    expect(() => selectFrameworks(["uk.s45"])).toThrow(/did you mean "uk.s54"/);
  });
});
