import { expect, it } from "vitest";
import { deniedWords } from "./denied-words.js";

it("words close behind a negation are denied, those before it and far behind are not", () => {
  const words = "they do not keep any of our papers in the office".split(" ");
  expect(words.filter((_, at) => deniedWords(words)[at])).toEqual(["keep", "any", "of", "our", "papers"]);
});
