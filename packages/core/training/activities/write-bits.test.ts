import * as fc from "fast-check";
import { expect, it } from "vitest";
import { bitReader } from "../../src/activity/bit-text.js";
import { bitWriter } from "./write-bits.js";

it("writes what is read again, in little more room than the bits take", () => {
  const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 ** 17 - 1 }), fc.integer({ min: 0, max: 8 })));
  fc.assert(
    fc.property(numbers, (written) => {
      const writer = bitWriter();
      for (const [value, order] of written) {
        writer.golomb(value, order);
        writer.bits(value, 17);
      }
      const text = writer.text();
      const reader = bitReader(text);
      expect(written.map(([, order]) => [reader.golomb(order), reader.bits(17)])).toEqual(
        written.map(([value]) => [value, value]),
      );
      expect(JSON.stringify(text).length).toBe(text.length + 2);
    }),
  );
});

it("writes small numbers short", () => {
  const writer = bitWriter();
  for (let i = 0; i < 13; i++) writer.golomb(0, 0);
  expect(writer.text()).toHaveLength(2);
});
