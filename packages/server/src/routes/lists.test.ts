import type { ListEdition } from "@manumit/core";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { createApp } from "../app.js";
import { Lists } from "./lists.js";

const listsOn = async (today: string, lists: readonly ListEdition[] = []) => {
  const { app } = await createApp({ today: () => today, lists });
  const answer = await app.request("/v1/lists");
  expect(answer.status).toBe(200);
  return z.parse(Lists, await answer.json()).lists;
};

test("every list that ships is shown with its edition, its entries and what they do in law", async () => {
  const lists = await listsOn("2026-11-24");
  expect(lists.map(({ list }) => list)).toEqual(["us-uflpa-entity-list", "us-cbp-wro", "us-magnitsky-forced-labour"]);
  for (const { listings, closed, effects, edition } of lists) {
    expect(edition).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(effects.reduce((sum, effect) => sum + effect.listings, 0)).toBe(listings - closed);
    for (const effect of effects) expect(effect.words).toMatch(/\w+ \w+/);
  }
  expect(lists[0]!.effects[0]).toMatchObject({ effect: "rebuttable-presumption", appliesFrom: "2022-06-21" });
});

test.each([
  ["2026-07-31", 0, false],
  ["2026-10-29", 90, false],
  ["2026-10-30", 91, true],
  ["2020-01-01", 0, false],
])("on %s the list of 2026-07-31 is %i days old", async (today, ageDays, stale) => {
  expect((await listsOn(today))[0]).toMatchObject({ edition: "2026-07-31", ageDays, stale });
});

test("the age of an edition that is no date is counted from when it was read", async () => {
  const lists = await listsOn("2026-11-24", [
    {
      list: "own",
      title: "Our own",
      edition: "v7",
      retrieved: "2026-11-20",
      listings: [{ id: "1", list: "own", name: "Example Mills", legalEffect: "watch" }],
    },
  ]);
  expect(lists.at(-1)).toMatchObject({ list: "own", title: "Our own", edition: "v7", ageDays: 4, stale: false });
});

test("a newer edition of a list that ships takes its place", async () => {
  const lists = await listsOn("2026-11-24", [
    {
      list: "us-cbp-wro",
      title: "us-cbp-wro",
      edition: "2026-11-20",
      retrieved: "2026-11-21",
      listings: [{ id: "1", list: "us-cbp-wro", name: "Example Mills", legalEffect: "detention" }],
    },
  ]);
  expect(lists.filter(({ list }) => list === "us-cbp-wro")).toMatchObject([
    { title: "Withhold Release Orders and Findings", edition: "2026-11-20", listings: 1, stale: false },
  ]);
  expect(lists.map(({ list }) => list)).toContain("us-magnitsky-forced-labour");
});
