import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isicSection, isicTitle } from "../reference/isic.js";
import { inferActivities } from "./infer-activities.js";

const sectionsOf = (text: string) => [...new Set(inferActivities(text).map(({ isic }) => isicSection(isic)))];
const first = (text: string) => inferActivities(text)[0]?.isic ?? "";

describe("inferActivities", () => {
  it.each([
    ["SA Group is a Cyber Security, P3M and Technical consultancy working in the Public Sector market", "JM"],
    ["Mitra Innovation was formed to provide end-to-end technology solutions to our clients", "J"],
    ["cotton yarn spinning and weaving, Faisalabad", "C"],
    ["frozen shrimp exporter", "ACG"],
    ["office cleaning and facilities management", "N"],
    ["Corwen Fold runs two residential homes for frail older people in Denbighshire.", "Q"],
    ["Ashdown Roofing: slate, tile and flat roofs across Sussex", "F"],
    ["Kuala Perlis Glovetech produces disposable nitrile gloves for hospitals.", "C"],
    ["Growers of asparagus and rhubarb; pickers needed every spring", "A"],
    ["Night watchmen and guard dogs for building sites", "N"],
    ["Reinigung von Büros und Treppenhäusern", "N"],
    ["Fabrication de chaussures en cuir", "C"],
    ["Transporte de mercancías por carretera", "H"],
    ["Allevamento di bovini e produzione di latte", "A"],
    ["Serviços de vigilância e segurança privada", "N"],
    ["Sản xuất giày dép xuất khẩu", "C"],
  ])("puts “%s” into the right part of the economy", (text, sections) => {
    expect(sections).toContain(sectionsOf(text)[0]);
  });

  it.each([
    ["Distant-water fishing vessel operator", "03"],
    ["Law firm advising on intellectual property", "69"],
    ["Car wash by hand, vacuum and wax", "4520"],
    ["Manicures, pedicures and gel nails", "9602"],
    ["Makers of clay bricks fired in a kiln", "2392"],
    ["Slaughterhouse for lambs and cattle", "1010"],
    ["welding services", "25"],
    ["seafood processing", "1020"],
    ["IT support", "62"],
    ["labour hire", "78"],
    ["office cleaning", "8121"],
    ["road works", "42"],
    ["events management", "8230"],
    ["childcare", "88"],
    ["tea estate", "01"],
  ])("is as precise as “%s” allows", (text, code) => {
    expect(first(text).slice(0, code.length)).toBe(code);
  });

  it.each([
    "We deliver excellence to our clients",
    "Committed to excellence in everything we do",
    "We provide a wide range of quality products and services",
    "Established in 1987, we are a family business",
    "Our people are our greatest asset",
    "Courage, candour and care: that is how we behave.",
    "Third floor, 12 Marsh Street, Cardiff CF10 1AA",
    "Unsere Kunden stehen im Mittelpunkt",
    "lorem",
    "the",
    "qpwoe rutyl zmxnc",
    "31.12.2025",
    "",
    "   ",
    "🙂🙂",
  ])("finds no activity in “%s”", (text) => {
    expect(inferActivities(text)).toEqual([]);
  });

  it("reads the same activity whatever the letter case, accents and spaces", () => {
    const plain = inferActivities("Fabrica de ceramica e azulejos");
    expect(inferActivities("  FÁBRICA   de cerâmica, e azulejos ")).toEqual(plain);
  });

  it("answers with known ISIC codes and titles, likeliest first, adding up to no more than 1", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (chosen) => {
        const found = inferActivities(chosen.join(" "));
        const probabilities = found.map(({ probability }) => probability);
        expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a));
        for (const { isic, title } of found) expect(title).toBe(isicTitle(isic));
        expect(probabilities.reduce((total, probability) => total + probability, 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("answers any text the same each time and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(inferActivities(text)).toEqual(inferActivities(text));
      }),
    );
  });

  it("reads a text of a megabyte as fast as its beginning", () => {
    const started = performance.now();
    for (const text of ["spinning mill ".repeat(80_000), "ü".repeat(1_000_000), "a".repeat(1_000_000)])
      inferActivities(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

const words = (
  "cotton hotel cleaning mine farm software and the of our clients garments wholesale shipping nurse brick quality since " +
  "fish retail school bank car wash security labour supply nail 服装厂 ресторан Bäckerei"
).split(" ");
