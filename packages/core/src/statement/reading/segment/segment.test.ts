import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidInput } from "../../../supplier/invalid-input.js";
import { LONGEST_TEXT, segment } from "./segment.js";

const texts = (text: string) => segment(text).map((sentence) => sentence.text);

test("sentences end at full stops, question and exclamation marks", () => {
  expect(texts("We audited ten sites. Did it help? Yes! More will follow.")).toEqual([
    "We audited ten sites.",
    "Did it help?",
    "Yes!",
    "More will follow.",
  ]);
});

test.each([
  "Acme Foods Ltd. and its parent Acme Holdings Inc. employ 900 people.",
  "This was signed by Dr. J. R. Smith on behalf of Acme Pty. Ltd. in May.",
  "See s. 54 of the Act and No. 7 Factory, approx. 3.5 km away (cf. Fig. 2).",
  "Some goods, e.g. cotton and tea, come from the U.S. and the U.K. directly.",
  "Spending rose to 1.5 million in Jan. 2025.",
])("an abbreviation, an initial or a decimal ends nothing: %s", (text) => {
  expect(texts(text)).toEqual([text]);
});

test("an abbreviation ends a sentence before a word that starts one", () => {
  expect(texts("The parent is Acme Foods Ltd. We buy tea in the U.K. This is new.")).toEqual([
    "The parent is Acme Foods Ltd.",
    "We buy tea in the U.K.",
    "This is new.",
  ]);
});

test("a quotation or bracket closes with its sentence", () => {
  expect(texts('He said "we will stop." (It did.) Then it ended.')).toEqual([
    'He said "we will stop."',
    "(It did.)",
    "Then it ended.",
  ]);
});

test("a line broken within a sentence is one sentence, a blank line never is", () => {
  expect(texts("This statement was approved by the board of directors\non 3 March 2025.\n\nanother thing")).toEqual([
    "This statement was approved by the board of directors\non 3 March 2025.",
    "another thing",
  ]);
});

test("bullets and list numbers are left out of the sentences", () => {
  expect(texts("We did:\n• audited two sites\n- trained buyers\n1. mapped tier two\n(b) met the union")).toEqual([
    "We did:",
    "audited two sites",
    "trained buyers",
    "mapped tier two",
    "met the union",
  ]);
});

test("bullets within a line part sentences", () => {
  expect(texts("Our steps: • audits of sites • training of buyers")).toEqual([
    "Our steps:",
    "audits of sites",
    "training of buyers",
  ]);
});

test("each row of a table stands alone", () => {
  expect(texts("Country\tSpend\nChina\t40%\nIndia\t12%")).toEqual(["Country\tSpend", "China\t40%", "India\t12%"]);
});

test("headings are found and carried to the sentences below", () => {
  const found = segment(
    "Our Supply Chain\nWe buy cotton from India. It is spun there.\n\nTRAINING\n\nAll buyers were trained.",
  );
  expect(found.map(({ heading, text }) => [heading, text])).toEqual([
    [undefined, "Our Supply Chain"],
    ["Our Supply Chain", "We buy cotton from India."],
    ["Our Supply Chain", "It is spun there."],
    [undefined, "TRAINING"],
    ["TRAINING", "All buyers were trained."],
  ]);
});

test("headings that the document names are taken as they are", () => {
  const text = "risk\nWe found risk. Training\nWe trained.";
  const found = segment({ text, headings: [{ start: 0, end: 4 }] });
  expect(found.map(({ heading }) => heading)).toEqual([undefined, "risk", "risk", "risk"]);
});

test("pages come from the document", () => {
  const text = "One is here. Two is here.\n\nThree is here.";
  const pages = [
    { page: 1, start: 0, end: 27 },
    { page: 2, start: 27, end: text.length },
  ];
  expect(segment({ text, pages }).map(({ page }) => page)).toEqual([1, 1, 2]);
});

test("signs without a word are no sentence", () => {
  expect(texts("____\n\n* * *\n\n|---|---|\n\n• \n\n...")).toEqual([]);
  expect(texts("")).toEqual([]);
});

test("every sentence stands in the text at its offsets, in order, without overlap, and no word is lost", () => {
  const piece = fc.constantFrom(
    "We audited",
    " ",
    "\n",
    "\n\n",
    ". ",
    "Ltd. ",
    "• ",
    "1. ",
    "? ",
    "A",
    "b ",
    "\t",
    "Über ",
    "。",
    "\r\n",
    "\u2028",
    "😀",
    "|",
    "(a) ",
    "\ud800",
    "- ",
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      let covered = "";
      for (const sentence of segment(text)) {
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(sentence.text.trim()).toBe(sentence.text);
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        last = sentence.end;
        covered += sentence.text;
      }
      const letters = (of: string) => of.replace(/[^A-Zac-z]/g, "").length;
      expect(letters(covered)).toBeGreaterThanOrEqual(letters(text.replace(/\([a-z]\) |\d\. /g, "")));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["one endless word", "x".repeat(1_000_000)],
  ["one endless sentence", "slavery ".repeat(200_000)],
  ["blank lines", "\n".repeat(1_000_000)],
  ["full stops", ". ".repeat(500_000)],
  ["initials", "A. B. ".repeat(50_000)],
  ["bullets", "• ".repeat(500_000)],
  ["list numbers", "1. ".repeat(99_000)],
  ["open brackets", "(".repeat(1_000_000)],
])("hostile text is cut in bounded time: %s", (_, text) => {
  const start = performance.now();
  segment(text);
  expect(performance.now() - start).toBeLessThan(4000);
});

test("a text of more sentences than any statement has is refused with a typed error", () => {
  expect(() => segment("We audit. ".repeat(200_000))).toThrow(InvalidInput);
});

test("a text beyond the limit is refused with a typed error", () => {
  expect(() => segment("a".repeat(LONGEST_TEXT + 1))).toThrow(InvalidInput);
});

test("a document with an unknown key is refused", () => {
  expect(() => segment({ text: "a", page: [] } as never)).toThrow(InvalidInput);
});
