import type { Assessment, EditionRef } from "@manumit/core";
import { decibans, say } from "../text.js";

/** A row of the sum: a part that is known, one that is not, or a whole: the base that it starts from and what it comes to. */
export interface Contribution {
  readonly label: string;
  readonly decibans: number;
  readonly kind: "part" | "unknown" | "whole";
  readonly why: string;
  readonly sources: readonly EditionRef[];
}

const largestFirst = <T extends { decibans: number }>(parts: readonly T[]): T[] =>
  [...parts].sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans));

const sumOf = ({ base, factors, controls }: Assessment): number =>
  [...factors, ...controls].reduce((sum, part) => sum + part.decibans, base);

/** The rows that a reader can add up by hand: base, what is known, what is not, measures. */
export function contributions({ base, factors, controls }: Assessment): Contribution[] {
  const known = largestFirst(factors.filter((factor) => factor.known));
  const unknown = largestFirst(factors.filter((factor) => !factor.known));
  return [
    { label: say("sum.base"), decibans: base, kind: "whole", why: say("sum.baseWhy"), sources: [] },
    ...[...known, ...unknown].map(({ label, decibans, known, why, sources }) => ({
      label,
      decibans,
      kind: known ? ("part" as const) : ("unknown" as const),
      why,
      sources,
    })),
    ...controls.map(({ id, decibans, why }) => ({
      label: say("sum.control", { name: say(`control.${id}`) }),
      decibans,
      kind: "part" as const,
      why,
      sources: [],
    })),
  ];
}

/** What the contributions come to. */
export const totalOf = (assessment: Assessment): Contribution => ({
  label: say("sum.total"),
  decibans: sumOf(assessment),
  kind: "whole",
  why: say("sum.totalWhy", { score: assessment.score.toFixed(1) }),
  sources: [],
});

/** What the bar of a contribution shows, in words. */
export const barText = ({ label, decibans: value, kind }: Contribution): string => {
  const shown = { label, decibans: decibans(Math.abs(value)).replace("+", "") };
  if (kind === "unknown") return say("sum.notKnown", shown);
  return say(value === 0 ? "sum.neutral" : value > 0 ? "sum.raises" : "sum.lowers", shown);
};

/** The sources of a contribution in one line. */
export const sourcesText = ({ sources }: Contribution): string =>
  sources.map(({ dataset, edition }) => say("sum.source", { dataset, edition })).join("; ");

/** The scale on which the bars of a report are drawn: its largest contribution or sum, so that suppliers compare. */
export const sumScale = (assessments: readonly Assessment[]): number =>
  assessments
    .flatMap((assessment) => [
      sumOf(assessment),
      assessment.base,
      ...[...assessment.factors, ...assessment.controls].map((part) => part.decibans),
    ])
    .reduce((most, value) => Math.max(most, Math.abs(value)), 10);
