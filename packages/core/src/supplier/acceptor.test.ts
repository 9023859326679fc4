import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { acceptorOf } from "./acceptor.js";
import { Supplier } from "./supplier.js";

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  " ",
  "GB",
  "x".repeat(1_001),
  "😀".repeat(600),
  "2026-11-24",
  0,
  -1,
  0.5,
  1,
  1.5,
  40,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
  true,
  [],
  [null],
  {},
  Object.create(null),
);
const or = <T>(usual: fc.Arbitrary<T>) => fc.oneof({ weight: 40, arbitrary: usual }, { weight: 1, arbitrary: odd });
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, of]) => [key, or(of)])), { requiredKeys: [] });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const words = fc.constantFrom("cotton", "GB", "长", "2026-11-24", "isic4", "1311");
const { good } = fc.letrec((tie) => ({
  good: some({ name: words, hs: words, origin: words, inputs: fc.array(tie("good"), { maxLength: 2 }) }),
}));
const supplier = fc
  .record({
    required: fc.constantFrom(
      { id: "s-1", name: "Example Mills" },
      { id: "s-1" },
      { id: "s-1", name: "Example Mills", countrry: "GB" },
    ),
    rest: some({
      name: words,
      country: words,
      aliases: fc.array(words, { maxLength: 2 }),
      activities: fc.array(some({ scheme: fc.constant("isic4"), code: words, share }), { maxLength: 2 }),
      goods: fc.array(good, { maxLength: 2 }),
      sites: fc.array(
        some({ country: words, kind: fc.constantFrom("farm", "farm", "mine", "palace"), workers: fc.nat(500) }),
      ),
      workforce: some({
        migrantShare: share,
        homework: fc.boolean(),
        weeklyHours: fc.integer({ min: 0, max: 168 }),
      }),
      controls: fc.array(some({ id: fc.constant("policy"), status: fc.constant("declared"), date: words })),
      statement: some({ url: words, financialYear: words }),
      priceToLabourCost: share,
    }),
  })
  .map(({ required, rest }) => ({ ...required, ...rest }));

describe("the acceptor of a schema", () => {
  it("accepts no supplier that the schema refuses", () => {
    let accepted = 0;
    fc.assert(
      fc.property(supplier, (value) => {
        if (!acceptorOf(Supplier)(value)) return;
        accepted++;
        expect(z.safeParse(Supplier, value).success).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("accepts suppliers as they are written, so that the schema is seldom asked", () => {
    const usual = {
      id: "s-1",
      name: "Example Mills",
      activities: [{ scheme: "isic4", code: "1311", share: 0.5 }],
      goods: [{ name: "cotton", inputs: [{ name: "lint", origin: "UZ" }] }],
      sites: [{ country: "PK", kind: "factory", workers: 200 }],
      workforce: { migrantShare: 0.2, homework: false, weeklyHours: undefined },
      priceToLabourCost: 1.2,
    };
    expect(acceptorOf(Supplier)(usual)).toBe(true);
  });

  it("asks the schema where it holds something that is not known here", () => {
    const even = z.strictObject({ n: z.number().check(z.multipleOf(2)), at: z.nullable(z.iso.date()) });
    expect(acceptorOf(even)({ n: 4, at: "2026-11-24" })).toBe(true);
    expect(acceptorOf(even)({ n: 3, at: null })).toBe(false);
    expect(acceptorOf(even)({ n: 4, at: "today" })).toBe(false);
    const summing = z.strictObject({ a: z.number() }).check(z.refine(({ a }) => a > 1));
    expect([0, 2].map((a) => acceptorOf(summing)({ a }))).toEqual([false, true]);
    const open = z.object({ a: z.number() });
    expect(acceptorOf(open)({ a: 1, b: 2 })).toBe(true);
  });
});
