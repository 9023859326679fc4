import { expect, it } from "vitest";
import type { Example } from "./example.js";
import { rephrase } from "./rephrase.js";

const entry = (text: string, source = "ONS UK SIC 2007 alphabetical index"): Example => ({
  text,
  kind: "phrase",
  source,
  divisions: [0],
  section: "A",
  isicClass: "",
  group: text,
  weight: 1,
});
const said = (text: string, source?: string) => rephrase([entry(text, source)], ["We care."], 1).map((e) => e.text);

it("says an entry of goods in the sentence of a profile and as a buyer types it", () => {
  const [sentence, typed] = said("Brake lining (manufacture)");
  expect(sentence).toMatch(/brake lining/);
  expect(typed).toMatch(/^brake lining (manufacturer|factory|producer|production|supplier|maker)$/);
});

it("says a service only in a sentence, without what it leaves out", () => {
  const texts = said("Pest control services (except agricultural)");
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain("pest control services");
  expect(texts[0]).not.toContain("agricultural");
});

it("leaves other languages as they are", () => {
  expect(said("Herstellung von Ziegeln", "Swiss FSO NOGA 2008 (de)")).toEqual([]);
});

it("says the same each time", () => {
  expect(said("Retail sale of carpets")).toEqual(said("Retail sale of carpets"));
});
