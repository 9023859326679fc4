import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput } from "../supplier/index.js";
import { referral } from "./referral.js";
import type { ReferralSituation } from "./situation.js";

const base: ReferralSituation = { country: "GB", role: "business", age: "adult", consent: "not-asked", danger: false };
const card = (change: Partial<ReferralSituation>, asOf?: string) =>
  referral({ ...base, ...change }, asOf === undefined ? {} : { asOf });
const words = (change: Partial<ReferralSituation>) => JSON.stringify(card(change).steps);

const issueOf = (situation: unknown, options?: unknown) => {
  try {
    referral(situation as ReferralSituation, options as never);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues[0];
    throw error;
  }
  return undefined;
};

test("a company passes the case on and is not told to file anything", () => {
  const { mayRefer, doNot, contacts } = card({ area: "Watford" });
  expect(mayRefer).toBe(false);
  expect(doNot[0]).toMatch(/Do not fill in the referral form/);
  expect(JSON.stringify(contacts)).not.toContain("modernslavery.gov.uk/start");
});

test("in danger the emergency number is the first step and the first contact", () => {
  const { steps, contacts } = card({ danger: true });
  expect(steps[0]?.text).toMatch(/^Ring 999 now/);
  expect(contacts[0]?.phone).toBe("999");
});

test("a public authority in England and Wales notifies without identifying an adult who says no", () => {
  const no = { role: "public-authority", consent: "no" } as const;
  expect(card({ ...no, area: "Leeds" }).dutyToNotify).toBe(true);
  expect(words({ ...no, area: "Leeds" })).toMatch(/without the name or anything else that identifies/);
  expect(card({ ...no, area: "Glasgow" }).dutyToNotify).toBe(false);
  expect(card({ ...no, area: "Glasgow" }).warnings.join()).toMatch(/England and Wales only/);
  expect(card({ ...no, age: "child" }).dutyToNotify).toBe(false);
  expect(card({ ...no, consent: "yes" }).dutyToNotify).toBe(false);
});

test("health trusts may refer in Northern Ireland, not in England", () => {
  expect(card({ role: "health", area: "Belfast" }).mayRefer).toBe(true);
  expect(card({ role: "health", area: "Leeds" }).mayRefer).toBe(false);
});

test("the part of the country decides the numbers, and is assumed aloud where it is not told", () => {
  const phones = (area: string) => card({ area }).contacts.map(({ phone }) => phone);
  expect(phones("Glasgow City Council")).toContain("0141 884 7900");
  expect(phones("Newry, Northern Ireland")).toContain("028 9244 8449");
  expect(phones("Scotland Road, Liverpool")).toContain("0800 808 3733");
  expect(card({ country: "Scotland" }).place).toBe("Scotland");
  expect(card({ country: "United Kingdom" }).place).toBe("England and Wales");
  expect(card({ country: "United Kingdom of Great Britain and Northern Ireland" }).place).toBe("England and Wales");
  expect(card({ area: "Nowhere-on-Sea" }).warnings[0]).toMatch(/England and Wales is assumed/);
  expect(card({ area: "Leeds" }).warnings.join()).not.toMatch(/assumed/);
});

test("the local partnership of the area is shown with the pathway for the person's age, and not elsewhere", () => {
  expect(card({ area: "Watford" }).partnership).toMatchObject({
    area: "Hertfordshire",
    pathways: [{ audience: "adult" }],
  });
  expect(card({ area: "Herts", age: "unsure" }).partnership?.pathways).toMatchObject([{ audience: "child" }]);
  expect(words({ area: "Hertfordshire" })).toMatch(/Follow the adult pathway of the Hertfordshire/);
  expect(card({ area: "Kent" }).partnership).toBeUndefined();
  expect(card({ country: "US", area: "Hertfordshire" }).partnership).toBeUndefined();
});

test("contacts that were checked more than 180 days before are warned about, younger ones are not", () => {
  expect(card({}, "2027-05-23").warnings.join()).not.toMatch(/180 days/);
  expect(card({}, "2027-05-24").warnings.join()).toMatch(/180 days before: .*Helpline \(Unseen\) \(2026-11-24\)/);
  expect(card({ area: "Watford" }, "2028-01-01").warnings.join()).toMatch(/Hertfordshire Modern Slavery Partnership/);
});

test("where no pathway is recorded the card says so, and knows no number but one of the country itself", () => {
  const { contacts, warnings, steps } = card({ country: "Bangladesh", danger: true });
  expect(contacts).toEqual([]);
  expect(warnings.join()).toMatch(/No referral pathway is recorded/);
  expect(steps[0]?.text).toMatch(/^Ring the local emergency number now/);
  expect(card({ country: "France" }).contacts).toMatchObject([{ phone: "112", country: "FR" }]);
});

test("officials in the United States notify within a day for a child, whatever is said about consent", () => {
  expect(card({ country: "US", role: "public-authority", age: "child" }).dutyToNotify).toBe(true);
  expect(card({ country: "US", role: "business", age: "child" }).dutyToNotify).toBe(false);
});

test("input that is missing, misspelt or no country is refused by its field", () => {
  for (const field of ["country", "role", "age", "consent", "danger"] as const) {
    const { [field]: _, ...rest } = base;
    expect(issueOf(rest)?.path).toEqual([field]);
  }
  expect(issueOf({ ...base, conscent: "no" })?.message).toMatch(/did you mean "consent"/);
  expect(issueOf({ ...base, age: "17" })?.path).toEqual(["age"]);
  expect(issueOf({ ...base, danger: "no" })?.path).toEqual(["danger"]);
  expect(issueOf({ ...base, country: "Atlantis" })?.path).toEqual(["country"]);
  expect(issueOf({ ...base, area: "" })?.path).toEqual(["area"]);
  expect(issueOf(base, { asOf: "tomorrow" })?.path).toEqual(["asOf"]);
  expect(issueOf(base, { asof: "2026-11-24" })?.path).toEqual(["asof"]);
  expect(issueOf(null)?.path).toEqual([]);
});

test("whatever is given, the answer is a card or a refusal by field", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("GB", "Watford", "__proto__", "{emergency}"));
  const situation = fc.record({ country: text, area: text });
  fc.assert(
    fc.property(situation, (given) => {
      const issue = issueOf({ ...base, ...given });
      if (issue !== undefined) expect(["country", "area"]).toContain(issue.path[0]);
    }),
  );
});
