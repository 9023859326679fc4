import type { Assessment, Factor, Gap, ListMatch } from "@manumit/core";
import { mainReason } from "../main-reason.js";
import { say } from "../text.js";
import type { Column } from "./sheet.js";

/** Something that belongs to one supplier. */
export interface Of<T> {
  readonly assessment: Assessment;
  readonly item: T;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const supplierColumns: readonly Column<Assessment>[] = [
  { heading: "column.id", width: 14, value: ({ supplierId }) => supplierId },
  { heading: "column.name", width: 36, value: ({ input }) => input.name },
  { heading: "column.country", width: 9, value: ({ input }) => input.country },
  { heading: "column.tier", width: 11, value: ({ tier }) => say(`tier.${tier}`) },
  { heading: "column.low", width: 8, value: ({ interval }) => rounded(interval[0]) },
  { heading: "column.high", width: 8, value: ({ interval }) => rounded(interval[1]) },
  { heading: "column.score", width: 8, value: ({ score }) => rounded(score) },
  { heading: "column.inherent", width: 10, value: ({ inherent }) => rounded(inherent.score) },
  { heading: "column.reason", width: 60, value: mainReason },
  {
    heading: "column.flags",
    width: 50,
    value: ({ flags }) => flags.map(({ severity, text }) => `${say(`severity.${severity}`)}: ${text}`).join("\n"),
  },
  { heading: "column.matches", width: 10, value: ({ matches }) => matches.length },
  { heading: "column.step", width: 60, value: ({ nextSteps }) => nextSteps[0]?.action },
];

const ofSupplier: readonly Column<Of<unknown>>[] = [
  { heading: "column.id", width: 14, value: ({ assessment }) => assessment.supplierId },
  { heading: "column.name", width: 30, value: ({ assessment }) => assessment.input.name },
];

export const factorColumns: readonly Column<Of<Factor>>[] = [
  ...ofSupplier,
  { heading: "sum.factor", width: 30, value: ({ item }) => item.label },
  { heading: "sum.decibans", width: 8, value: ({ item }) => item.decibans },
  { heading: "column.known", width: 8, value: ({ item }) => say(item.known ? "yes" : "no") },
  { heading: "sum.why", width: 80, value: ({ item }) => item.why },
  {
    heading: "sources.title",
    width: 50,
    value: ({ item }) => item.sources.map(({ dataset, edition }) => say("sum.source", { dataset, edition })).join("; "),
  },
];

export const matchColumns: readonly Column<Of<ListMatch>>[] = [
  ...ofSupplier,
  { heading: "column.list", width: 26, value: ({ item }) => item.listing.list },
  { heading: "column.entry", width: 40, value: ({ item }) => item.listing.name },
  { heading: "column.decision", width: 10, value: ({ item }) => item.decision },
  { heading: "column.strength", width: 9, value: ({ item }) => Math.round(item.score * 1000) / 1000 },
  { heading: "column.effect", width: 32, value: ({ item }) => say(`effect.${item.listing.legalEffect}`) },
  { heading: "column.reasons", width: 70, value: ({ item }) => item.reasons.map(({ text }) => text).join("\n") },
  { heading: "column.source", width: 40, value: ({ item }) => item.listing.sourceUrl },
];

export const gapColumns: readonly Column<Of<Gap>>[] = [
  ...ofSupplier,
  { heading: "column.question", width: 80, value: ({ item }) => item.question },
  { heading: "column.narrows", width: 12, value: ({ item }) => item.narrowsBy },
  { heading: "column.field", width: 30, value: ({ item }) => item.field },
];
