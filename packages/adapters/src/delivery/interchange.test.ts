import type { Assessment, ListMatch } from "@manumit/core";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "../testing/assessment.js";
import { collected } from "../testing/collected.js";
import { deliver } from "./deliver.js";
import type { DeliveryFormat } from "./formats.js";

const written = async (format: DeliveryFormat, ...changes: Partial<Assessment>[]) =>
  Buffer.concat(await collected(deliver(changes.map(assessmentOf), format))).toString();

const match = (change: Partial<ListMatch> = {}): ListMatch => ({
  listing: {
    id: "l-1",
    list: "us-uflpa-entity-list",
    name: "Brindlecote Mills Co., Ltd.",
    legalEffect: "rebuttable-presumption",
    effective: "2024-05-17",
    sourceUrl: "https://example.test/list",
  },
  decision: "match",
  score: 0.98,
  matchedOn: "name",
  reasons: [],
  ...change,
});
const input = {
  id: "s-1",
  name: "Brindlecote Mills",
  aliases: ["BM"],
  country: "PK",
  identifiers: [
    { scheme: "lei", value: "5493001KJTIIGC8Y1R12" },
    { scheme: "gb-coh", value: "01234567" },
  ],
};

describe("the FollowTheMoney delivery", () => {
  const entities = async (...changes: Partial<Assessment>[]) =>
    (await written("ftm", ...changes))
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));

  it("has an organisation a supplier, all values lists of texts, and the tier in words only", async () => {
    const [entity, ...others] = await entities({ input });
    expect(others).toEqual([]);
    expect(entity).toMatchObject({ id: "s-1", schema: "Organization", caption: "Brindlecote Mills" });
    expect(entity.properties).toMatchObject({
      name: ["Brindlecote Mills"],
      alias: ["BM"],
      country: ["pk"],
      leiCode: ["5493001KJTIIGC8Y1R12"],
      registrationNumber: ["01234567"],
    });
    expect(entity.properties.topics).toBeUndefined();
    expect(entity.properties.notes[0]).toContain("High, between 40 and 80");
  });

  it("gives the topic, and the measure, only for a match that stands", async () => {
    const [listed, sanction] = await entities({ matches: [match()] });
    expect(listed.properties.topics).toEqual(["forced.labor"]);
    expect(sanction).toMatchObject({ schema: "Sanction", properties: { entity: ["s-1"], startDate: ["2024-05-17"] } });
    const decidedBy = {
      supplierId: "s-1",
      listingId: "l-1",
      verdict: "cleared",
      reason: "another",
      by: "A",
      at: "2026-11-24",
      listingHash: "x",
    } as const;
    for (const open of [match({ decision: "review" }), match({ decidedBy })]) {
      const [alone, ...rest] = await entities({ matches: [open] });
      expect(alone.properties.topics).toBeUndefined();
      expect(rest).toEqual([]);
    }
  });
});

describe("the OCDS delivery", () => {
  it("has organisations to merge by id, with the exposure as an extension", async () => {
    const block = JSON.parse(await written("ocds", { input, matches: [match()] }, { supplierId: "s-2" }));
    expect(block.version).toBe("1.1");
    expect(block.parties.map(({ id }: { id: string }) => id)).toEqual(["s-1", "s-2"]);
    expect(block.parties[0]).toMatchObject({
      name: "Brindlecote Mills",
      roles: ["supplier"],
      identifier: { scheme: "XI-LEI", id: "5493001KJTIIGC8Y1R12" },
      additionalIdentifiers: [{ scheme: "GB-COH", id: "01234567" }],
      address: { country: "PK", countryName: "Pakistan" },
      forcedLabourExposure: {
        tier: "high",
        listMatches: [{ decision: "match", legalEffect: "rebuttable-presumption" }],
      },
    });
  });

  it("is a whole document without suppliers", async () => {
    expect(JSON.parse(await written("ocds"))).toEqual({ version: "1.1", parties: [] });
  });
});
