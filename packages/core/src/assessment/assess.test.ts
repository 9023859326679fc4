import { expect, test } from "vitest";
import { methodology } from "../methodology/current.js";
import { InvalidInput, type Supplier } from "../supplier/index.js";
import { assess } from "./assess.js";

const supplier = (more: Partial<Supplier>): Supplier => ({ id: "s-1", name: "Example Trading", ...more });
const score = (more: Partial<Supplier>) => assess(supplier(more)).score;
const isic = (code: string) => [{ scheme: "isic4" as const, code }];
const factor = (more: Partial<Supplier>, id: string) => assess(supplier(more)).factors.find((each) => each.id === id);

test("a supplier that says nothing stands at the average, with everything open", () => {
  const { score: average, interval, gaps, factors } = assess(supplier({}));
  expect(average).toBeCloseTo(20, 1);
  expect(interval[0]).toBeLessThan(8);
  expect(interval[1]).toBeGreaterThan(55);
  expect(gaps[0]?.field).toBe("activities");
  expect(factors.every(({ known, decibans }) => !known && decibans === 0)).toBe(true);
});

test("a British buyer sees differences between British suppliers", () => {
  const ranked = ["6920", "4711", "4923", "1410", "8121", "4520"].map((code) =>
    score({ country: "GB", activities: isic(code) }),
  );
  expect([...ranked].sort((a, b) => a - b)).toEqual(ranked);
});

test("a brick kiln is exposed by what it makes, where it makes it", () => {
  const kiln = factor({ country: "PK", activities: isic("2392") }, "good");
  expect(kiln?.decibans).toBeGreaterThan(2);
  expect(kiln?.why).toContain("Bricks");
  expect(kiln?.sources[0]?.dataset).toBe("us-dol-goods");
});

test("own sites count, not only the country of registration", () => {
  const atHome = { country: "GB", activities: isic("1410") };
  const abroad = { ...atHome, sites: [{ country: "MM", region: "Yangon" }] };
  expect(score(abroad)).toBeGreaterThan(score(atHome));
  expect(factor(abroad, "country")?.value).toBe("MM");
});

test("a site in Xinjiang is a flag with the presumption that the law attaches to it, and caps all credit", () => {
  const site = { country: "CN", address: "88 Renmin Road, Korla" };
  const { flags, controls, factors } = assess(
    supplier({
      country: "CN",
      activities: isic("1311"),
      sites: [site],
      controls: [{ id: "worker-voice", status: "verified" }],
    }),
  );
  expect(flags[0]).toMatchObject({ id: "state-imposed-labour", legalEffect: "rebuttable-presumption" });
  expect(controls[0]?.decibans).toBe(-methodology.controls.mostWhereStateImposed);
  expect(factors.find(({ id }) => id === "state-imposed-labour")?.known).toBe(true);
});

test("a trader's goods bring the exposure of their origin", () => {
  const trader = { country: "GB", activities: isic("4630") };
  expect(score({ ...trader, goods: [{ name: "cocoa beans", origin: "CI" }] })).toBeGreaterThan(
    score({ ...trader, goods: [{ name: "cocoa beans", origin: "TT" }] }),
  );
});

test("a description serves where no codes are given, and only there", () => {
  const carWash = { country: "GB", description: "Hand car wash and valeting" };
  expect(factor(carWash, "sector")?.why).toContain("Read from the description");
  expect(factor({ ...carWash, activities: isic("6920") }, "sector")?.value).toBe("6920");
});

test("codes that are in no classification are said to be unreadable", () => {
  expect(factor({ activities: isic("9998") }, "sector")).toMatchObject({ known: false, decibans: 0 });
});

test("a declared conviction is a flag, never a weight; what was done since is shown; silence is nothing", () => {
  const id = "convicted-of-forced-labour-trafficking-or-child-labour" as const;
  const convicted = assess(supplier({ declarations: [{ id, answer: true, remediation: "new management" }] }));
  expect(convicted.flags[0]).toMatchObject({ severity: "serious", legalEffect: "exclusion-ground" });
  expect(convicted.flags[0]?.because).toContain("new management");
  expect(convicted.score).toBe(assess(supplier({})).score);
  expect(assess(supplier({ declarations: [{ id, answer: false }] })).flags).toEqual([]);
});

test("a sign of people under coercion calls the safeguarding lead before anybody warns the supplier", () => {
  const { nextSteps } = assess(supplier({ workforce: { employerHoldsIdentityDocuments: true } }));
  expect(nextSteps[0]).toMatchObject({ owner: "safeguarding-lead" });
});

test("countries come back as alpha-2 and codes as ISIC 4", () => {
  const { input } = assess(
    supplier({
      country: "Türkiye",
      activities: [{ scheme: "uksic2007", code: "81210" }],
      sites: [{ country: "Burma" }],
    }),
  );
  expect(input).toMatchObject({
    country: "TR",
    activities: [{ scheme: "isic4", code: "8121" }],
    sites: [{ country: "MM" }],
  });
});

test("a country that is none is refused with its path", () => {
  const refused = () => assess(supplier({ sites: [{ country: "GB" }, { country: "Atlantis" }] }));
  expect(refused).toThrow(InvalidInput);
  expect(refused).toThrow(/sites\.1\.country: "Atlantis"/);
});

test("a caller's own numbers are used, checked and named", () => {
  const own = { ...methodology, version: "1.0.0+strict", tiers: { moderate: 5, high: 10, severe: 15 } };
  expect(assess(supplier({}), { methodology: own })).toMatchObject({
    tier: "severe",
    methodologyVersion: "1.0.0+strict",
  });
  const broken = { ...methodology, tiers: { moderate: 50, high: 10, severe: 15 } };
  expect(() => assess(supplier({}), { methodology: broken })).toThrow(/cut points must rise/);
});

test("a loaded prevalence index takes the place of the country figures and is cited", () => {
  const prevalence = {
    dataset: "gsi" as const,
    edition: "own copy",
    countries: { NO: { prevalencePer1000: 0.5 }, PK: { prevalencePer1000: 10 }, US: { prevalencePer1000: 3 } },
  };
  const { factors, editions } = assess(supplier({ country: "PK" }), { prevalence });
  expect(factors[0]).toMatchObject({ id: "country", sources: [{ dataset: "gsi", edition: "own copy" }] });
  expect(editions).toContainEqual({ dataset: "gsi", edition: "own copy" });
});

test("a date that is none is refused", () => {
  expect(() => assess(supplier({}), { asOf: "yesterday" })).toThrow(/asOf/);
});

test("what assessments share is frozen, and their lists are their own", () => {
  const kiln = supplier({ country: "PK", activities: isic("2392") });
  const before = JSON.stringify(assess(kiln));
  const { factors, gaps, editions } = assess(kiln);
  expect([...factors, ...gaps, ...editions].every(Object.isFrozen)).toBe(true);
  expect(factors.map(({ sources }) => sources).every(Object.isFrozen)).toBe(true);
  factors.reverse();
  gaps.length = 0;
  editions.pop();
  expect(JSON.stringify(assess(kiln))).toBe(before);
});
