import fc from "fast-check";
import { expect, test } from "vitest";
import type { Supplier, Workforce } from "../supplier/index.js";
import { arbitrarySupplier, fields, workforceFields } from "./arbitrary-supplier.js";
import { assess } from "./assess.js";

const decibans = (score: number) => 10 * Math.log10(score / (100 - score));
const width = (supplier: Supplier) => {
  const [low, high] = assess(supplier).interval;
  return decibans(high) - decibans(low);
};
const tolerance = 1e-9;

test("base, factors and controls add up to the residual log-odds exactly, and the interval holds the score", () => {
  fc.assert(
    fc.property(arbitrarySupplier, (supplier) => {
      const { base, factors, controls, score, inherent, interval } = assess(supplier);
      const before = factors.reduce((sum, factor) => sum + factor.decibans, base);
      const after = controls.reduce((sum, control) => sum + control.decibans, before);
      expect(decibans(inherent.score)).toBeCloseTo(before, 9);
      expect(decibans(score)).toBeCloseTo(after, 9);
      expect(interval[0]).toBeLessThanOrEqual(score);
      expect(interval[1]).toBeGreaterThanOrEqual(score);
      expect(score).toBeLessThanOrEqual(inherent.score);
    }),
  );
});

test("every known factor cites its source and edition", () => {
  fc.assert(
    fc.property(arbitrarySupplier, (supplier) => {
      for (const factor of assess(supplier).factors.filter(({ known }) => known)) {
        expect(factor.sources.length, factor.id).toBeGreaterThan(0);
        for (const { dataset, edition } of factor.sources)
          expect([dataset, edition].every(Boolean), factor.id).toBe(true);
      }
    }),
  );
});

test("one more site never lowers the score", () => {
  fc.assert(
    fc.property(arbitrarySupplier, fields.sites, (supplier, more) => {
      const sites = [...(supplier.sites ?? []), ...more];
      // The first place answers where it works, which may well lower the score; a further one may not.
      fc.pre((supplier.sites ?? []).some(({ country }) => country !== undefined));
      expect(assess({ ...supplier, sites }).score).toBeGreaterThanOrEqual(assess(supplier).score - tolerance);
    }),
  );
});

test("one more good with its origin, or one more activity, never lowers the score", () => {
  fc.assert(
    fc.property(arbitrarySupplier, fields.goods, fields.activities, (supplier, goods, activities) => {
      // What is declared replaces a reading of the description, so there must be none to replace.
      fc.pre(supplier.goods !== undefined && supplier.activities !== undefined && supplier.description === undefined);
      const before = assess(supplier).score;
      expect(assess({ ...supplier, goods: [...supplier.goods!, ...goods] }).score).toBeGreaterThanOrEqual(
        before - tolerance,
      );
      const declared = supplier.activities!.some(({ code }) => code !== "9999");
      fc.pre(declared);
      const more = [...supplier.activities!, ...activities];
      expect(assess({ ...supplier, activities: more }).score).toBeGreaterThanOrEqual(before - tolerance);
    }),
  );
});

const worse: { [K in keyof Workforce]?: NonNullable<Workforce[K]> } = {
  migrantShare: 1,
  agencyShare: 1,
  seasonalShare: 1,
  visaTiedShare: 1,
  workersPaidRecruitmentFees: true,
  advancesRepaidByWork: true,
  employerHoldsIdentityDocuments: true,
  wagesHeldBack: true,
  leavingNeedsPermission: true,
  employerHousing: true,
  weeklyHours: 100,
  monthsAtSeaWithoutPort: 14,
  paidBelowLegalMinimum: true,
  workersRepresented: false,
  subcontracting: "most",
  homework: true,
  prisonOrStateAssignedLabour: true,
};

test("a bad answer about the workforce never lowers the score, whatever was said before", () => {
  const key = fc.constantFrom(...(Object.keys(worse) as (keyof Workforce)[]));
  fc.assert(
    fc.property(arbitrarySupplier, key, (supplier, field) => {
      const answered = { ...supplier, workforce: { ...supplier.workforce, [field]: worse[field] } };
      expect(assess(answered).score).toBeGreaterThanOrEqual(assess(supplier).score - tolerance);
    }),
  );
});

test("a verified control never raises the score", () => {
  fc.assert(
    fc.property(arbitrarySupplier, fields.controls, (supplier, [control]) => {
      const verified = { ...control!, status: "verified" as const };
      const controls = [...(supplier.controls ?? []), verified];
      expect(assess({ ...supplier, controls }).score).toBeLessThanOrEqual(assess(supplier).score + tolerance);
    }),
  );
});

test("an answer where there was none never widens the interval", () => {
  const fieldNames = Object.keys(fields) as (keyof typeof fields)[];
  for (const field of fieldNames) {
    fc.assert(
      fc.property(arbitrarySupplier, fields[field] as fc.Arbitrary<never>, (supplier, answer) => {
        const { [field]: _, ...silent } = supplier;
        expect(width({ ...silent, [field]: answer }), field).toBeLessThanOrEqual(width(silent) + tolerance);
      }),
      { numRuns: 60 },
    );
  }
  for (const field of Object.keys(workforceFields) as (keyof typeof workforceFields)[]) {
    fc.assert(
      fc.property(arbitrarySupplier, workforceFields[field] as fc.Arbitrary<never>, (supplier, answer) => {
        const { [field]: _, ...silent } = supplier.workforce ?? {};
        const before = { ...supplier, workforce: silent };
        expect(width({ ...before, workforce: { ...silent, [field]: answer } }), field).toBeLessThanOrEqual(
          width(before) + tolerance,
        );
      }),
      { numRuns: 20 },
    );
  }
});

test("one more site, good or activity never widens the interval", () => {
  fc.assert(
    fc.property(
      arbitrarySupplier,
      fields.sites,
      fields.goods,
      fields.activities,
      (supplier, sites, goods, activities) => {
        const before = width(supplier) + tolerance;
        expect(width({ ...supplier, sites: [...(supplier.sites ?? []), ...sites] })).toBeLessThanOrEqual(before);
        expect(width({ ...supplier, goods: [...(supplier.goods ?? []), ...goods] })).toBeLessThanOrEqual(before);
        expect(width({ ...supplier, activities: [...(supplier.activities ?? []), ...activities] })).toBeLessThanOrEqual(
          before,
        );
      },
    ),
  );
});

test("the order of sites, goods, activities and controls does not matter", () => {
  fc.assert(
    fc.property(arbitrarySupplier, (supplier) => {
      const reversed: Supplier = { ...supplier };
      for (const key of ["sites", "goods", "activities", "controls"] as const) {
        if (supplier[key]) Object.assign(reversed, { [key]: [...supplier[key]].reverse() });
      }
      const { input: _, ...a } = assess(supplier);
      const { input: __, ...b } = assess(reversed);
      expect(b).toEqual(a);
    }),
  );
});

test("the language of a country's name does not matter", () => {
  const said = (country: string) => assess({ id: "x", name: "y", country });
  for (const name of ["CN", "CHN", "China", "中国", "Chine", "Volksrepublik China"])
    expect(said(name)).toEqual(said("CN"));
});

test("the same input gives the same bytes", () => {
  fc.assert(
    fc.property(arbitrarySupplier, (supplier) => {
      expect(JSON.stringify(assess(structuredClone(supplier)))).toBe(JSON.stringify(assess(supplier)));
    }),
  );
});
