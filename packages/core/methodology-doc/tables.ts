import authorities from "../data/sector-authorities.json";
import caseClasses from "../data/sector-case-classes.json";
import namings from "../data/sector-naming.json";
import { phrase } from "../src/catalogue/catalogue.js";
import { countryEvidence } from "../src/exposure/country.js";
import { governmentEvidence } from "../src/exposure/government.js";
import { sectorWeight } from "../src/exposure/sector.js";
import { methodology as method } from "../src/methodology/current.js";
import { allCountries } from "../src/reference/country-record.js";
import { referenceEditions } from "../src/reference/editions.js";
import { isicDivisionsOf, isicTitle } from "../src/reference/isic.js";

type Cell = string | number;

const table = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(String).join(" | ")} |`).join("\n");

const signed = (decibans: number) => (decibans > 0 ? `+${decibans}` : String(decibans));
const spread = ({ low, high }: { low: number; high: number }) => `−${low} / +${high}`;

const spreads = (rows: Readonly<Record<string, { low: number; high: number }>>) =>
  table(
    ["what is known", "spread (dB)"],
    Object.entries(rows).map(([what, each]) => [what, spread(each)]),
  );

const sections = "ABCDEFGHIJKLMNOPQRS".split("");

/** The tables of `docs/methodology.md`, made from the very data that the code reads. */
export const methodologyTables: Readonly<Record<string, () => string>> = {
  tiers: () =>
    table(
      ["tier", "score from", "decibans from"],
      Object.entries(method.tiers).map(([tier, score]) => [
        tier,
        score,
        (10 * Math.log10(score / (100 - score))).toFixed(1),
      ]),
    ),
  "country-indicators": () => table(["figure", "share of the mean"], Object.entries(method.country.indicators)),
  "country-spread": () => spreads(method.country.spread),
  government: () =>
    table(
      ["what", "weight (dB)"],
      [
        ...Object.entries(method.government.tiers).map(([tier, weight]) => [`Tier ${tier}`, signed(weight)]),
        ...Object.entries(method.government.notRatified).map(([id, weight]) => [`${id} not ratified`, signed(weight)]),
      ],
    ),
  "government-spread": () => spreads(method.government.spread),
  countries: () =>
    table(
      ["country", "country (dB)", "government response (dB)", "figures"],
      [...allCountries().values()]
        .map((country) => ({
          country,
          own: countryEvidence(country, method),
          government: governmentEvidence(country, method),
        }))
        .filter(({ own }) => own.known)
        .sort((a, b) => b.own.weight - a.own.weight || (a.country.name < b.country.name ? -1 : 1))
        .map(({ country, own, government }) => [
          `${country.name} (${country.alpha2})`,
          signed(own.weight),
          government.known ? signed(government.weight) : "unknown",
          own.sources.length,
        ]),
    ),
  sectors: () =>
    table(
      ["ISIC", "title", "high income (dB)", "middle and low income (dB)"],
      sections.flatMap((section) =>
        [section, ...isicDivisionsOf(section)].map((code) => [
          code,
          isicTitle(code) ?? "",
          signed(sectorWeight(code, "high", method).weight),
          signed(sectorWeight(code, "middle-low", method).weight),
        ]),
      ),
    ),
  "sector-classes": () =>
    table(
      ["division", "where", "classes of its cases", "why"],
      caseClasses.map(({ division, groups, classes, reason }) => [
        division,
        groups.join(", "),
        classes.join(", "),
        reason,
      ]),
    ),
  "sector-naming": () =>
    table(
      ["ISIC", "title", "singled out by"],
      namings.map(({ code, authorities }) => [code, isicTitle(code) ?? "", authorities.join(", ")]),
    ),
  "sector-authorities": () =>
    table(
      ["authority", "what it is"],
      authorities.map(({ authority, title }) => [authority, title]),
    ),
  "sector-spread": () => spreads(method.sector.spread),
  goods: () =>
    table(
      ["what is listed", "weight (dB)"],
      [
        ["forced labour, at this origin", signed(method.good.forcedLabour)],
        ["forced child labour, at this origin", signed(method.good.forcedChildLabour)],
        ["child labour only, at this origin", signed(method.good.childLabour)],
        ["detained at the US border as a good of this origin", signed(method.good.importOrder)],
        ["made with inputs of forced or child labour, at this origin", signed(method.good.input)],
        ["priority for enforcement (UFLPA), origin China", signed(method.good.prioritySector)],
        ["forced labour, at n other origins", `5·log10(1 + n), at most ${signed(method.good.elsewhereMost)}`],
      ],
    ),
  "goods-certainty": () =>
    table(
      ["how the good is known", "times"],
      [
        ["named or coded, with its origin", 1],
        ["named or coded, origin assumed to be where the supplier works", method.good.assumedOrigin],
        ["read from the description", method.good.fromText],
        ["what a supplier of this ISIC class makes", method.good.impliedByClass],
        ["one of the things a supplier of this ISIC division makes", method.good.impliedByDivision],
        ["an input of what it sells, declared or certain", method.good.asInput],
        ["a usual, not certain, input of what it sells", method.good.asUsualInput],
      ],
    ),
  "good-spread": () => spreads(method.good.spread),
  places: () =>
    table(
      ["programme", "weight (dB)"],
      [
        [
          "systemic: recognised in law or by an official finding for the region as a whole",
          signed(method.place.systemic),
        ],
        ["documented by an official report", signed(method.place.documented)],
        ["possible: it works in the country, the region is not given", signed(method.place.possible)],
      ],
    ),
  "place-spread": () => spreads(method.place.spread),
  "answers-yes-no": () =>
    table(
      ["answer yes to", "strength", "weight (dB)"],
      Object.entries(method.answers.booleans).map(([id, strength]) => [
        phrase(`answer.${id as keyof typeof method.answers.booleans}`),
        strength,
        signed(method.answers[strength]),
      ]),
    ),
  "answers-shares": () =>
    table(
      ["share of workers", "none (dB)", "all (dB)"],
      Object.entries(method.answers.shares).map(([id, { none, all }]) => [
        phrase(`answer.${id as keyof typeof method.answers.shares}`),
        signed(none),
        signed(all),
      ]),
    ),
  "answers-curves": () =>
    table(
      ["measure", "points (value: dB)"],
      (
        [
          ["Weekly hours", method.answers.weeklyHours],
          ["Months at sea without port", method.answers.monthsAtSea],
          ["Price against labour cost", method.answers.priceToLabourCost],
        ] as const
      ).map(([name, curve]) => [name, curve.map(([x, y]) => `${x}: ${signed(y)}`).join(", ")]),
    ),
  "answers-spread": () => spreads(method.answers.spread.unknown),
  indicators: () =>
    table(
      ["speaker", "weak (dB)", "medium (dB)", "strong (dB)"],
      Object.entries(method.indicators.speaker).map(([speaker, share]) => [
        speaker,
        ...(["weak", "medium", "strong"] as const).map((strength) =>
          signed(Math.round(method.indicators[strength] * share * 100) / 100),
        ),
      ]),
    ),
  controls: () =>
    table(
      ["measure", "verified (dB)"],
      Object.entries(method.controls.verified).map(([id, credit]) => [id, `−${credit}`]),
    ),
  "controls-stated": () =>
    table(
      ["what the statement says of a measure", "credit (dB)"],
      [
        ["done, with a number or a name", `−${method.controls.stated.concrete}`],
        ["the same, and somebody independent is named who looked", `−${method.controls.stated.assured}`],
        ["only planned, or in general words", "0 (vague)"],
      ],
    ),
  "controls-spread": () => spreads(method.controls.spread),
  editions: () =>
    table(
      ["dataset", "publisher", "edition", "rows", "licence"],
      referenceEditions().map(({ dataset, publisher, edition, rows, licence }) => [
        dataset,
        publisher,
        edition,
        rows,
        licence,
      ]),
    ),
};
