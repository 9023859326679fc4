import { peopleFirst, supplierFacts } from "@manumit/adapters";
import type { Assessment, EditionRef } from "@manumit/core";
import { range, signed } from "../web/numbers.js";
import { words } from "../words/en.js";
import { decisionText, factLines, listMatchText } from "./list-match-text.js";
import { oneLine, wrap } from "./terminal-text.js";

const text = words.cli.explain;
const { tiers, detail } = words.page;
const { strength, strengths, matchedOn, asDeclared } = words.listing;

const figureWidth = 7;
const indent = " ".repeat(figureWidth + 2);
const widestLine = 100;

const sourcesOf = (sources: readonly EditionRef[]) =>
  sources.map(({ dataset, edition }) => `${dataset} ${edition}`).join("; ");

const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ["", title, ...lines] : []);

/** An assessment as text: the sum that anybody can add up, then what is missing and what to do. */
export const explanation = (assessment: Assessment, notes: readonly string[], columns: number): string => {
  const width = Math.min(widestLine, Math.max(40, columns));
  const { input, tier, score, interval, inherent, base, factors, controls, flags, matches, gaps, nextSteps } =
    assessment;
  const weigh = (decibans: number, label: string, ...more: string[]) => [
    `${signed(decibans).padStart(figureWidth)}  ${oneLine(label)}`,
    ...more.filter(Boolean).flatMap((line) => wrap(line, width, indent)),
  ];
  const listed = (place: string, line: string, ...more: string[]) => [
    `${place} ${oneLine(line)}`,
    ...more.filter(Boolean).flatMap((each) => wrap(each, width, "   ")),
  ];
  const total = [...factors, ...controls].reduce((sum, { decibans }) => sum + decibans, base);

  return `${[
    oneLine(`${input.name} (${[assessment.supplierId, input.country].filter(Boolean).join(", ")})`),
    ...peopleFirst(assessment).flatMap(({ action, reason }) => listed("!", action, reason)),
    text.tier(tiers[tier], score.toFixed(1), range(interval)),
    text.inherent(inherent.score.toFixed(1), range(inherent.interval)),
    ...section(
      text.flags,
      flags.flatMap((flag) =>
        listed("!", flag.legalEffect ? `${flag.text} (${detail.effects[flag.legalEffect]})` : flag.text, flag.because),
      ),
    ),
    ...section(asDeclared, matches.length > 0 ? factLines(supplierFacts(input), width, "   ") : []),
    ...section(
      detail.matches,
      matches.flatMap((match, place) => [
        ...(place > 0 ? [""] : []),
        `? ${oneLine(match.listing.name)} [${strength(strengths[match.decision], match.score)}, ${matchedOn[match.matchedOn]}]`,
        ...(match.decidedBy ? wrap(decisionText(match.decidedBy), width, "   ") : []),
        ...listMatchText(match, width, "   "),
      ]),
    ),
    ...section(text.sum, [
      ...weigh(base, text.base),
      ...factors.flatMap(({ decibans, label, known, why, sources }) =>
        weigh(decibans, known ? label : `${label} (${text.unknown})`, why, sourcesOf(sources)),
      ),
      ...controls.flatMap(({ decibans, id, status, why }) => weigh(decibans, `${id} (${detail.control[status]})`, why)),
      ...(controls.length === 0 ? weigh(0, text.noControls) : []),
      "-".repeat(figureWidth),
      ...weigh(total, text.total(score.toFixed(1))),
    ]),
    ...section(
      text.gaps,
      gaps.flatMap(({ question, narrowsBy }, place) =>
        listed(`${place + 1}.`, question, text.narrows(narrowsBy.toFixed(1))),
      ),
    ),
    ...section(
      text.steps,
      nextSteps.flatMap(({ action, reason, owner, within }, place) =>
        listed(
          `${place + 1}.`,
          action,
          [detail.owners[owner], within && detail.within(within)].filter(Boolean).join(", "),
          reason,
        ),
      ),
    ),
    ...section(
      text.notes,
      notes.flatMap((note) => wrap(note, width, "   ")),
    ),
    "",
    text.methodology(assessment.methodologyVersion),
  ].join("\n")}\n`;
};
