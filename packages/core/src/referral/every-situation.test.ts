import { afterAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { ReferralCard } from "./card.js";
import { pathways } from "./pathways.js";
import { referral } from "./referral.js";
import { ReferralAge, ReferralConsent, ReferralRole, type ReferralSituation } from "./situation.js";

/** One area of each kind that a country knows: none, unknown, each part, one with a partnership. */
const areas: Readonly<Record<string, readonly (string | undefined)[]>> = {
  GB: [undefined, "Nowhere-on-Sea", "Manchester", "Cardiff", "Glasgow", "Belfast", "Watford"],
  AU: [undefined, "Nowhere-on-Sea", "Sydney", "Melbourne"],
  CA: [undefined, "Ontario"],
  US: [undefined, "Texas"],
  NZ: [undefined, "Auckland"],
  IE: [undefined, "Dublin"],
  FR: [undefined, "Lyon"],
  BD: [undefined, "Dhaka"],
};

const situations = Object.entries(areas).flatMap(([country, known]) =>
  known.flatMap((area) =>
    ReferralRole.options.flatMap((role) =>
      ReferralAge.options.flatMap((age) =>
        ReferralConsent.options.flatMap((consent) =>
          [true, false].map(
            (danger): ReferralSituation => ({
              country,
              ...(area !== undefined && { area }),
              role,
              age,
              consent,
              danger,
            }),
          ),
        ),
      ),
    ),
  ),
);

const cards = situations.map((situation) => ({ situation, card: referral(situation, { asOf: "2026-11-24" }) }));

/** Every number written in the file of a country, notes included. */
const numbersIn = (text: string) => text.match(/\+?\d[\d -]*\d/g)?.map((number) => number.replace(/\D/g, "")) ?? [];
const numbersOf = new Map(
  [...pathways()].map(([country, { contacts }]) => [
    country,
    new Set(numbersIn(contacts.map(({ phone, note }) => `${phone ?? ""}; ${note ?? ""}`).join("; "))),
  ]),
);

const filing = /\b(file|submit|complete|fill in)\b|refer to the national referral|online service/i;

describe("every situation", () => {
  afterAll(() => console.info(`${cards.length} situations enumerated`));

  test("of every country, area, role, age, consent and danger has a whole card", () => {
    expect(cards).toHaveLength(23 * 6 * 3 * 3 * 2);
    for (const { card } of cards) {
      expect(z.safeParse(ReferralCard, card).error).toBeUndefined();
      expect(JSON.stringify(card)).not.toMatch(/[{][a-z-]+[}]/);
      expect(card.steps.length).toBeGreaterThan(2);
    }
  });

  test("shows no other country's number, in no contact and no sentence", () => {
    for (const { situation, card } of cards) {
      const own = numbersOf.get(situation.country) ?? new Set(situation.country === "FR" ? ["112"] : []);
      const foreign = new Set([...numbersOf.values()].flatMap((each) => [...each]).filter((each) => !own.has(each)));
      for (const contact of card.contacts) expect(contact.country).toBe(situation.country);
      const shown = [
        ...card.contacts.map(({ phone, note }) => `${phone ?? ""}; ${note ?? ""}`),
        ...card.steps.map(({ text }) => text),
        ...card.doNot,
        ...card.warnings,
      ].flatMap(numbersIn);
      expect(shown.filter((number) => foreign.has(number))).toEqual([]);
    }
  });

  test("under eighteen, or perhaps so, nobody asks for consent", () => {
    for (const { situation, card } of cards.filter(({ situation: { age } }) => age !== "adult")) {
      expect(card.asksConsent, JSON.stringify(situation)).toBe(false);
      const steps = card.steps.map(({ text }) => text).join(" ");
      expect(steps).not.toMatch(/if the answer is yes|ask the adult|person's agreement|what they want:/i);
      expect(steps).toMatch(/child protection/i);
    }
  });

  test("an adult who has not been asked is asked, and one who answered is not asked again", () => {
    for (const { situation, card } of cards.filter(({ situation: { age } }) => age === "adult")) {
      expect(card.asksConsent).toBe(situation.consent === "not-asked");
    }
  });

  test("a company, a charity off the list and the public are never told to file a referral", () => {
    for (const { card } of cards.filter(({ situation: { role } }) =>
      ["business", "charity", "public"].includes(role),
    )) {
      expect(card.mayRefer).toBe(false);
      for (const { text } of card.steps) expect(text).not.toMatch(filing);
      expect(card.dutyToNotify).toBe(false);
    }
  });

  test("in danger the emergency comes first, and without danger nobody is sent to it", () => {
    for (const { situation, card } of cards) {
      expect(/^Ring .* now/.test(card.steps[0]!.text)).toBe(situation.danger);
      const [first] = card.contacts;
      if (first) expect(first.name).toMatch(/^Emergency/);
      if (first && situation.danger) expect(card.steps[0]!.text).toContain(first.phone);
    }
  });

  test("organisations hold what they would tell the supplier, and nobody is to warn or question", () => {
    for (const { situation, card } of cards) {
      const holds = card.steps.some(({ text }) => text.startsWith("Hold every message"));
      expect(holds).toBe(["business", "public-authority", "charity", "health"].includes(situation.role));
      expect(card.doNot.join(" ")).toMatch(/do not warn the supplier.*Do not question/);
    }
  });

  test("an adult who said no is not named to anybody", () => {
    for (const { card } of cards.filter(({ situation: { age, consent } }) => age === "adult" && consent === "no")) {
      const steps = card.steps.map(({ text }) => text).join(" ");
      expect(steps).toMatch(/pass on no name/);
      expect(steps).not.toMatch(/one referral for each person|pass what you know/i);
    }
  });

  test("every step names what it stands on, and every number in it can be found among the contacts", () => {
    for (const { card } of cards) {
      const reachable = JSON.stringify(card.contacts);
      for (const { text, why, basis } of card.steps) {
        expect(why.length * basis.length).toBeGreaterThan(0);
        for (const number of text.match(/\d[\d -]{4,}\d/g) ?? []) expect(reachable).toContain(number);
      }
    }
  });
});
