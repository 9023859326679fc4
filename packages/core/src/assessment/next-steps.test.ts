import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { findIndicators } from "../indicators/index.js";
import { buildListIndex } from "../lists/index.js";
import { NextStep } from "../response/next-step.js";
import { InvalidInput, type Supplier, type Workforce } from "../supplier/index.js";
import { arbitrarySupplier } from "./arbitrary-supplier.js";
import { assess } from "./assess.js";
import { type Findings, nextStepsOf } from "./next-steps.js";
import { type NextStepsOptions, nextSteps } from "./next-steps-plan.js";

const kiln: Supplier = { id: "s-1", name: "Example Kilns", country: "Pakistan", description: "brick kiln" };
const asOf = "2026-11-24";
const release = { by: "A. Lead", at: "2026-11-25", reason: "the police agree to a first letter" };

const idsOf = (steps: readonly NextStep[]) => steps.map(({ id }) => id);
const planOf = (change: Partial<Supplier>, options: NextStepsOptions = {}) =>
  nextSteps(assess({ ...kiln, ...change }), options);

const reachesSupplier = ({ facing, action }: NextStep) =>
  facing === "supplier" || /^(ask|open a dialogue|agree|show|have its|put into the next|treat this as)/i.test(action);

const signs: readonly Partial<Workforce>[] = [
  { employerHoldsIdentityDocuments: true },
  { advancesRepaidByWork: true },
  { leavingNeedsPermission: true },
  { wagesHeldBack: true },
];

describe("signs of victims", () => {
  test("hold every message to the supplier, and say which", () => {
    for (const workforce of signs) {
      const steps = assess({ ...kiln, workforce }).nextSteps;
      expect(idsOf(steps).slice(0, 2)).toEqual(["tell-safeguarding-lead", "hold-supplier-messages"]);
      expect(steps.filter(reachesSupplier)).toEqual([]);
      expect(steps[1]?.holds).toContain("ask-supplier");
    }
  });

  test("hold them in the plan too, whoever plans, until a named person releases them", () => {
    const workforce = { employerHoldsIdentityDocuments: true };
    expect(planOf({ workforce }, { asOf, organisation: { country: "GB" } }).filter(reachesSupplier)).toEqual([]);
    const released = planOf({ workforce }, { release });
    expect(idsOf(released).slice(0, 2)).toEqual(["tell-safeguarding-lead", "messages-released"]);
    expect(released[1]?.action).toContain("released by A. Lead on 2026-11-25. Reason: the police agree");
    expect(idsOf(released)).toContain("ask-supplier");
    expect(idsOf(released)).not.toContain("hold-supplier-messages");
  });

  test("are not released by a decision that is dated later, or has no name, day or reason", () => {
    const workforce = { wagesHeldBack: true };
    expect(idsOf(planOf({ workforce }, { release, asOf }))).toContain("hold-supplier-messages");
    for (const field of ["by", "at", "reason"] as const) {
      const { [field]: _, ...rest } = release;
      expect(() => planOf({ workforce }, { release: rest } as NextStepsOptions)).toThrow(InvalidInput);
    }
    expect(() => planOf({ workforce }, { release: { ...release, by: " " } })).toThrow(/release.by/);
  });

  const nothing: Findings = {
    tier: "high",
    matches: [],
    flags: [],
    gaps: [{ field: "x", question: "Which?", narrowsBy: 1 }],
  };

  test("are strong readings and critical flags, not weak readings and not a list match alone", () => {
    const held = (findings: Partial<Findings>) =>
      idsOf(nextStepsOf(kiln, { ...nothing, ...findings })).includes("hold-supplier-messages");
    const flag = { text: "Passports are held.", because: "a worker says so" };
    expect(held({ readings: [{ indicator: "documents", strength: "strong" }] })).toBe(true);
    expect(held({ flags: [{ ...flag, id: "indicator:documents", severity: "critical" }] })).toBe(true);
    expect(held({ readings: [{ indicator: "documents", strength: "weak" }] })).toBe(false);
    expect(held({ flags: [{ ...flag, id: "list:a:b", severity: "critical" }] })).toBe(false);
    expect(held({})).toBe(false);
  });

  test("are told to an assessment, which then holds", () => {
    const indicators = findIndicators("Workers say the boss has confiscated their passports.");
    expect(idsOf(assess(kiln, { indicators }).nextSteps).slice(0, 2)).toEqual([
      "tell-safeguarding-lead",
      "hold-supplier-messages",
    ]);
  });

  test("survive the way through JSON: a plan made from a stored assessment is held as the assessment was", () => {
    const assessment = assess(kiln);
    const readings = [{ indicator: "documents", strength: "strong" as const }];
    const stored = { ...assessment, nextSteps: nextStepsOf(assessment.input, { ...assessment, readings }) };
    const plan = nextSteps(JSON.parse(JSON.stringify(stored)), { asOf });
    expect(plan.filter(reachesSupplier)).toEqual([]);
    expect(idsOf(plan)).toContain("hold-supplier-messages");
  });

  test("keep the orders of a listed supplier from being stopped before the lead has spoken", () => {
    const lists = buildListIndex([
      {
        list: "own",
        title: "Own list",
        edition: "1",
        retrieved: asOf,
        listings: [{ id: "1", list: "own", name: "Example Kilns", country: "PK", legalEffect: "watch" }],
      },
    ]);
    const steps = (workforce: Workforce) => idsOf(assess({ ...kiln, workforce }, { lists }).nextSteps);
    expect(steps({})[0]).toBe("act-on-listing");
    expect(steps({ wagesHeldBack: true })).toContain("confirm-listing");
    expect(steps({ wagesHeldBack: true })).not.toContain("act-on-listing");
  });

  test("of any supplier leave no step that reaches it", () => {
    fc.assert(
      fc.property(arbitrarySupplier, fc.constantFrom(...signs), (supplier, workforce) => {
        const assessment = assess({ ...supplier, workforce: { ...supplier.workforce, ...workforce } });
        expect(assessment.nextSteps.filter(reachesSupplier)).toEqual([]);
        expect(
          nextSteps(assessment, { asOf, organisation: { country: "GB", role: "public-authority" } }).filter(
            reachesSupplier,
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe("labour imposed by the state", () => {
  test("is traced and left: nobody is asked, audited or verified there, whatever is released", () => {
    const sites = [{ country: "CN", region: "Xinjiang" }];
    const plan = planOf({ sites, controls: [{ id: "policy", status: "declared" }] }, { release });
    expect(idsOf(plan)).toEqual(["trace-and-leave", "advise-on-import-law", "screen-again"]);
  });

  test("is also read from notes and from the supplier's own answer", () => {
    const readings = [{ indicator: "state-imposed", strength: "medium" as const }];
    const steps = nextStepsOf(kiln, { tier: "high", matches: [], flags: [], gaps: [], readings });
    expect(idsOf(steps)[0]).toBe("trace-and-leave");
    expect(idsOf(planOf({ workforce: { prisonOrStateAssignedLabour: true } }))).toContain("trace-and-leave");
  });
});

describe("the plan", () => {
  test("asks the ranked questions, the most telling first", () => {
    const assessment = assess(kiln);
    const ask = nextSteps(assessment).find(({ id }) => id === "ask-supplier");
    expect(ask?.questions).toEqual(assessment.gaps.map(({ question }) => question));
    expect(ask?.action).toContain(assessment.gaps[0]?.question);
  });

  test("puts remedy before exit, and dates the corrective plan from the day of planning", () => {
    const plan = planOf({ workforce: { paidBelowLegalMinimum: true } }, { asOf });
    const by = Object.fromEntries(plan.map((step) => [step.id, step.by]));
    expect(by).toMatchObject({
      "agree-corrective-plan": "2026-12-24",
      "show-progress": "2027-02-22",
      "confirm-with-workers": "2027-11-24",
    });
    expect(idsOf(plan).indexOf("remedy-before-exit")).toBeLessThan(idsOf(plan).indexOf("agree-corrective-plan"));
    expect(plan.map(({ action }) => action).join(" ")).not.toMatch(/\b(exclude the supplier|terminate)\b/i);
  });

  test("has fees repaid, and looks at the buyer's own price", () => {
    const plan = planOf({ workforce: { workersPaidRecruitmentFees: true }, priceToLabourCost: 0.9 });
    expect(idsOf(plan)).toEqual(expect.arrayContaining(["repay-fees", "raise-price"]));
    expect(plan.find(({ id }) => id === "raise-price")?.reason).toContain("0.9 times");
    expect(idsOf(planOf({ priceToLabourCost: 2 }))).not.toContain("check-price");
  });

  test("names the exclusion grounds of UK law with what is missing, and only to whom that law binds", () => {
    const grounds = (organisation: NextStepsOptions["organisation"], change: Partial<Supplier> = {}) =>
      planOf(change, organisation ? { organisation } : {}).find(({ id }) => id === "check-exclusion-grounds")?.grounds;
    const authority = { country: "United Kingdom", role: "public-authority" } as const;
    expect(grounds(authority)?.map(({ id }) => id)).toContain("uk.pa23.sch7.3");
    for (const ground of grounds(authority) ?? []) expect(ground.missing.length).toBeGreaterThan(0);
    expect(idsOf(planOf({}, { organisation: authority }))).toContain("enhanced-due-diligence");
    expect(idsOf(planOf({}))).not.toContain("enhanced-due-diligence");
    expect(grounds({ country: "US", role: "public-authority" })).toBeUndefined();
    expect(grounds({ country: "GB", role: "business" })).toBeUndefined();
    expect(grounds(undefined)).toBeUndefined();
    const id = "convicted-of-forced-labour-trafficking-or-child-labour" as const;
    const convicted = grounds(authority, { declarations: [{ id, answer: true }] });
    expect(convicted?.[0]).toMatchObject({
      id: "uk.pa23.mandatory",
      pointers: [expect.stringContaining("conviction")],
    });
  });

  test("refuses options that it does not know, by their path", () => {
    expect(() => planOf({}, { asof: asOf } as NextStepsOptions)).toThrow(/did you mean "asOf"/);
    expect(() => planOf({}, { organisation: { country: "Atlantis" } })).toThrow(/organisation.country: "Atlantis"/);
  });

  test("of any supplier is a list of steps with owner and reason, ending in the next screening", () => {
    fc.assert(
      fc.property(arbitrarySupplier, (supplier) => {
        const plan = nextSteps(assess(supplier), { asOf, organisation: { country: "GB", role: "public-authority" } });
        for (const step of plan) expect(z.safeParse(NextStep, step).error).toBeUndefined();
        expect(JSON.stringify(plan)).not.toMatch(/\{\w+\}/);
        expect(new Set(idsOf(plan)).size).toBe(plan.length);
        expect(plan.at(-1)?.id).toBe("screen-again");
      }),
    );
  });
});

test("a little exposed supplier is asked one thing and left in peace until the next screening", () => {
  const office = { ...kiln, country: "Norway", description: "accounting office" };
  expect(idsOf(assess(office).nextSteps)).toEqual(["ask-supplier", "screen-again"]);
});
