import fc from "fast-check";
import { expect, it } from "vitest";
import { hashBefore, hashOn, hashSeed } from "./hash.js";

it("gives the hash of a text less its last unit", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 0xffff }), (text, unit) => {
      const hash = hashOn(hashSeed, text);
      expect(hashBefore(hashOn(hash, String.fromCharCode(unit)), unit)).toBe(hash);
    }),
  );
});
