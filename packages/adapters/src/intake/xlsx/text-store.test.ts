import fc from "fast-check";
import { expect, it } from "vitest";
import { TextStore } from "./text-store.js";

it("gives back every text that was put in, and nothing by another number", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 250, maxLength: 800 }), (texts) => {
      const store = new TextStore();
      for (const text of texts) store.add(text);
      expect(texts.map((_, at) => store.at(at))).toEqual(texts);
      for (const none of [texts.length, 1_000, -1, 0.5, Number.NaN]) expect(store.at(none)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
