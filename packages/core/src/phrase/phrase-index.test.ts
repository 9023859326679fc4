import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseIndex } from "./phrase-index.js";
import { wordsOf } from "./words.js";

const indexOf = (...phrases: string[]) => phraseIndex(phrases.map((value) => ({ words: wordsOf(value).word, value })));
const found = (index: ReturnType<typeof indexOf>, text: string) => index.find(wordsOf(text)).map(({ value }) => value);

describe("many phrases looked for at once", () => {
  const index = indexOf("palm oil", "palm", "crude palm oil", "tin", "t shirt", "虾仁", "虾");

  it("finds the longest phrase first, and none inside it", () => {
    expect(found(index, "crude palm oil and palm leaves")).toEqual(["crude palm oil", "palm"]);
  });

  it("finds whole words only", () => {
    expect(found(index, "testing a tincture of palms")).toEqual([]);
  });

  it("reads a hyphen as a space and a comma as a wall", () => {
    expect(found(index, "T-Shirt; palm, oil")).toEqual(["t shirt", "palm"]);
  });

  it("finds phrases inside unspaced text", () => {
    expect(found(index, "冷冻虾仁和虾")).toEqual(["虾仁", "虾"]);
  });

  it("starts again where a longer phrase breaks off", () => {
    expect(found(indexOf("a b c d", "b c"), "a b c e")).toEqual(["b c"]);
  });

  it("agrees with a search of one phrase at a time", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 8 }), fc.array(letters), (phrases, text) => {
        const wanted = phrases.map((words) => words.join(" "));
        const line = text.flat();
        const expected: string[] = [];
        for (let from = 0; from < line.length; ) {
          const here = wanted.filter((phrase) => `${line.slice(from).join(" ")} `.startsWith(`${phrase} `));
          const longest = here.sort((a, b) => b.length - a.length)[0];
          if (longest !== undefined) expected.push(longest);
          from += longest?.split(" ").length ?? 1;
        }
        expect(found(indexOf(...wanted), line.join(" "))).toEqual(expected);
      }),
    );
  });
});
