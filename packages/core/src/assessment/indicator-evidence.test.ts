import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIndicators, type IndicatorReading, indicatorIds } from "../indicators/index.js";
import { methodology } from "../methodology/current.js";
import { InvalidInput } from "../supplier/index.js";
import { arbitrarySupplier } from "./arbitrary-supplier.js";
import { assess } from "./assess.js";

const decibans = (score: number) => 10 * Math.log10(score / (100 - score));
const tolerance = 1e-9;

const arbitraryReading: fc.Arbitrary<IndicatorReading> = fc.record({
  indicator: fc.constantFrom(...indicatorIds),
  quote: fc.constant("as said"),
  start: fc.constant(0),
  end: fc.constant(7),
  strength: fc.constantFrom("weak", "medium", "strong"),
  speaker: fc.constantFrom("worker", "auditor", "management", "document", "press", "unknown"),
});
const readings = fc.array(arbitraryReading, { maxLength: 8 });
const supplier = { id: "s-1", name: "Example Mills", country: "PK" };

test("readings add to the sum exactly, one factor an indicator, and all of them no more than the cap", () => {
  fc.assert(
    fc.property(arbitrarySupplier, readings, (given, indicators) => {
      const { base, factors, controls, score } = assess(given, { indicators });
      const sum = [...factors, ...controls].reduce((total, each) => total + each.decibans, base);
      expect(decibans(score)).toBeCloseTo(sum, 9);
      const read = factors.filter(({ group }) => group === "indicator");
      expect(read).toHaveLength(new Set(indicators.map(({ indicator }) => indicator)).size);
      expect(read.reduce((total, each) => total + each.decibans, 0)).toBeLessThanOrEqual(
        methodology.indicators.most + tolerance,
      );
    }),
  );
});

test("one more reading never lowers the score", () => {
  fc.assert(
    fc.property(arbitrarySupplier, readings, arbitraryReading, (given, indicators, more) => {
      expect(assess(given, { indicators: [...indicators, more] }).score).toBeGreaterThanOrEqual(
        assess(given, { indicators }).score - tolerance,
      );
    }),
  );
});

test("the order of readings does not matter", () => {
  fc.assert(
    fc.property(readings, (indicators) => {
      expect(assess(supplier, { indicators: [...indicators].reverse() })).toEqual(assess(supplier, { indicators }));
    }),
  );
});

test("no readings change nothing", () => {
  expect(assess(supplier, { indicators: [] })).toEqual(assess(supplier));
});

describe("a strong sign that people may be held now", () => {
  const indicators = findIndicators("The doors of the dormitory are locked from the outside at night.");

  test("sets a critical flag that speaks of signs and names no sentence", () => {
    const flag = assess(supplier, { indicators }).flags.find(({ id }) => id === "indicators-of-victims");
    expect(flag?.severity).toBe("critical");
    expect(`${flag?.text} ${flag?.because}`).toMatch(/safeguarding lead.*restriction of movement.*not proof/s);
    expect(JSON.stringify(assess(supplier, { indicators }))).not.toContain("dormitory");
  });

  test("a weak one does not", () => {
    const weak = indicators.map((reading) => ({ ...reading, strength: "weak" as const }));
    expect(assess(supplier, { indicators: weak }).flags).toEqual([]);
  });
});

test("what are no readings are refused", () => {
  expect(() => assess(supplier, { indicators: [{ indicator: "slavery" } as never] })).toThrow(InvalidInput);
});
