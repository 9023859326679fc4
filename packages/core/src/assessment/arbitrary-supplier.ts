import fc from "fast-check";
import { ControlId, type Supplier } from "../supplier/index.js";

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const country = fc.constantFrom(
  "GB",
  "Pakistan",
  "CN",
  "Viet Nam",
  "TM",
  "NO",
  "KP",
  "BR",
  "DR Congo",
  "Türkiye",
  "中国",
);
const good = fc.record(
  {
    name: fc.constantFrom("cotton", "bricks", "frozen shrimp", "solar panels", "office chairs", "cocoa", "widgets"),
    origin: country,
  },
  { requiredKeys: ["name"] },
);
const site = fc.record(
  {
    country,
    region: fc.constantFrom("Xinjiang", "Guangdong", "Punjab", "Kent"),
    kind: fc.constantFrom("factory" as const, "farm" as const, "vessel" as const, "office" as const),
  },
  { requiredKeys: [] },
);
const activity = fc
  .constantFrom("0113", "0311", "10", "1410", "2392", "4520", "6201", "8121", "A", "78", "9999", "0116")
  .map((code) => ({ scheme: "isic4" as const, code }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const yesNo = fc.boolean();

export const workforceFields = {
  migrantShare: share,
  agencyShare: share,
  seasonalShare: share,
  visaTiedShare: share,
  workersPaidRecruitmentFees: yesNo,
  advancesRepaidByWork: yesNo,
  employerHoldsIdentityDocuments: yesNo,
  wagesHeldBack: yesNo,
  leavingNeedsPermission: yesNo,
  employerHousing: yesNo,
  weeklyHours: fc.integer({ min: 0, max: 168 }),
  monthsAtSeaWithoutPort: fc.integer({ min: 0, max: 24 }),
  paidBelowLegalMinimum: yesNo,
  workersRepresented: yesNo,
  subcontracting: fc.constantFrom("none" as const, "some" as const, "most" as const),
  homework: yesNo,
  prisonOrStateAssignedLabour: yesNo,
};

const control = fc.record({
  id: fc.constantFrom(...ControlId.options),
  status: fc.constantFrom("declared" as const, "verified" as const),
});

/** Each field of a supplier that bears on the score. */
export const fields = {
  country,
  description: fc.constantFrom("cotton spinning and weaving", "law firm", "We deliver excellence", "hand car wash"),
  activities: fc.array(activity, { minLength: 1, maxLength: 3 }),
  goods: fc.array(good, { minLength: 1, maxLength: 3 }),
  sites: fc.array(site, { minLength: 1, maxLength: 3 }),
  workforce: fc.record(workforceFields, { requiredKeys: [] }),
  controls: fc.array(control, { minLength: 1, maxLength: 6 }),
  priceToLabourCost: fc.double({ min: 0, max: 3, noNaN: true }),
};

/** Suppliers of every degree of openness. */
export const arbitrarySupplier: fc.Arbitrary<Supplier> = fc
  .record({
    country: maybe(fields.country),
    description: maybe(fields.description),
    activities: maybe(fields.activities),
    goods: maybe(fields.goods),
    sites: maybe(fields.sites),
    workforce: maybe(fields.workforce),
    controls: maybe(fields.controls),
    priceToLabourCost: maybe(fields.priceToLabourCost),
  })
  .map((parts) => ({ id: "x", name: "Example Trading", ...parts }));
