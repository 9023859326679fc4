import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveCountry } from "../reference/resolve-country.js";
import { partnerships } from "./partnerships.js";
import { EverywhereRecord, PartnershipRecord, PathwayRecord, type StepRecord } from "./pathway-record.js";
import { elsewhere, everywhere, pathways } from "./pathways.js";

const folder = new URL("../../data/referral/", import.meta.url);
const files = (path: string) => readdirSync(new URL(path, folder)).filter((name) => name.endsWith(".json"));

const placeholders = (steps: readonly StepRecord[]) =>
  steps.flatMap(({ text }) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!));

describe("the referral files", () => {
  test("keep their schemas", () => {
    for (const pathway of [...pathways().values(), elsewhere()]) expect(PathwayRecord.parse(pathway)).toEqual(pathway);
    expect(EverywhereRecord.parse(everywhere())).toEqual(everywhere());
    for (const partnership of partnerships()) expect(PartnershipRecord.parse(partnership)).toEqual(partnership);
  });

  test("are all read: none lies in the folder unused", () => {
    expect(files(".")).toHaveLength(pathways().size + 2);
    expect(files("partnerships/")).toHaveLength(partnerships().length);
  });

  test("write each number once, as a contact, and point to it from the steps", () => {
    for (const { contacts, steps } of pathways().values()) {
      const ids = contacts.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain("emergency");
      for (const name of placeholders(steps)) expect(ids).toContain(name);
      for (const { text } of steps) expect(text).not.toMatch(/\d{3}[ -]?\d{3}/);
      for (const { phone, url, email } of contacts) expect(phone ?? url ?? email).toBeDefined();
    }
  });

  test("name regions and countries that exist", () => {
    for (const [country, { regions, contacts, steps }] of pathways()) {
      expect(resolveCountry(country!)).toBe(country);
      const known = regions.map(({ id }) => id);
      for (const { when } of [...contacts, ...steps]) for (const id of when?.region ?? []) expect(known).toContain(id);
      expect(regions.filter(({ assumed }) => assumed).length).toBe(regions.length === 0 ? 0 : 1);
    }
    for (const { country, region } of partnerships())
      expect(
        pathways()
          .get(country)
          ?.regions.map(({ id }) => id),
      ).toContain(region);
  });
});
