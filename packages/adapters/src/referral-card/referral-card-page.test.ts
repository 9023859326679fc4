import { type ReferralSituation, referral } from "@manumit/core";
import { expect, test } from "vitest";
import { referralCardPage } from "./referral-card-page.js";

const base: ReferralSituation = { country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false };
const page = (change: Partial<ReferralSituation> = {}) => {
  const situation = { ...base, ...change };
  return referralCardPage(referral(situation, { asOf: "2026-11-24" }), situation, "2026-11-24");
};

test("the card stands on its own: no script, nothing loaded, no form", () => {
  const card = page();
  expect(card).toMatch(/^<!doctype html>/);
  expect(card).not.toMatch(/<(script|img|link|iframe|form)\b|@import|url\(/i);
  expect(card).toContain("default-src &#39;none&#39;");
});

test("in danger the emergency number stands before everything else", () => {
  const card = page({ danger: true });
  expect(card.indexOf("<strong>999</strong>")).toBeGreaterThan(0);
  expect(card.indexOf("<strong>999</strong>")).toBeLessThan(card.indexOf('class="steps"'));
  expect(page()).not.toContain("<strong>999</strong>");
  expect(page({ country: "Bangladesh", danger: true })).toContain("Ring the local emergency number now");
});

test("every step, contact, warning and prohibition of the card is on it, with source and date", () => {
  const situation = { ...base, area: "Watford" };
  const card = referral(situation, { asOf: "2028-01-01" });
  const text = referralCardPage(card, situation).replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  for (const { text: step, why, basis } of card.steps)
    for (const part of [step, why, basis]) expect(text).toContain(part);
  for (const { name, phone, checked } of card.contacts) {
    expect(text).toContain(name);
    if (phone) expect(text).toContain(phone);
    expect(text).toContain(`checked ${checked}`);
  }
  for (const warning of card.warnings) expect(text).toContain(warning);
  for (const each of card.doNot) expect(text).toContain(each);
  expect(text).toContain("Hertfordshire Modern Slavery Partnership");
});

test("what is written in the area is text, never markup", () => {
  expect(page({ area: '<img src=x onerror="1">' })).not.toContain("<img");
});

test("numbers can be dialled, the first of two", () => {
  expect(page({ country: "IE" })).toContain('href="tel:999"');
  expect(page({ country: "US" })).toContain('href="tel:18883737888"');
});
