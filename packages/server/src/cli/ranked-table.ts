import { styleText } from "node:util";
import { mainReason } from "@manumit/adapters";
import type { Assessment, Tier } from "@manumit/core";
import { range } from "../web/numbers.js";
import { words } from "../words/en.js";
import type { Io } from "./io.js";
import { displayWidth, fit, oneLine } from "./terminal-text.js";

const { columns } = words.cli.screen;
const { tiers } = words.page;

const colours: Readonly<Record<Tier, "red" | "yellow" | "cyan" | "green">> = {
  severe: "red",
  high: "yellow",
  moderate: "cyan",
  low: "green",
};

const widestName = 36;
const narrowestReason = 20;

/** The ranking as lines for a terminal: place, tier, interval, name and main reason. */
export const rankedTable = (ranked: readonly Assessment[], { stdout, env }: Pick<Io, "stdout" | "env">): string => {
  const coloured = stdout.isTerminal && !env.NO_COLOR;
  const names = ranked.map(({ input }) => oneLine(input.name));
  const widths = {
    place: Math.max(2, String(ranked.length).length),
    tier: Math.max(columns.tier.length, ...Object.values(tiers).map(({ length }) => length)),
    interval: columns.interval.length,
    name: Math.min(widestName, Math.max(columns.name.length, ...names.map(displayWidth))),
  };
  const taken = widths.place + widths.tier + widths.interval + widths.name + 8;
  const reasonWidth = Math.max(narrowestReason, stdout.columns - taken);
  const line = (place: string, tier: string, interval: string, name: string, reason: string) =>
    [place.padStart(widths.place), tier, interval.padEnd(widths.interval), fit(name, widths.name), reason]
      .join("  ")
      .trimEnd();

  const heading = line(columns.place, fit(columns.tier, widths.tier), columns.interval, columns.name, columns.reason);
  const rows = ranked.map((assessment, place) => {
    const tier = fit(tiers[assessment.tier], widths.tier);
    const reason = oneLine(mainReason(assessment) ?? words.page.result.noReason);
    return line(
      String(place + 1),
      coloured ? styleText(colours[assessment.tier], tier) : tier,
      range(assessment.interval),
      names[place]!,
      fit(reason, reasonWidth),
    );
  });
  return `${[coloured ? styleText("bold", heading) : heading, ...rows].join("\n")}\n`;
};
