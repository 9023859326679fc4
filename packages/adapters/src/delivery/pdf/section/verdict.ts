import type { Assessment } from "@manumit/core";
import { say, wholeNumber } from "../../text.js";
import { gauge, intervalBand } from "../paper/marks.js";
import type { Paper } from "../paper/paper.js";
import { colors, styles } from "../paper/styles.js";

const height = 52;
const labels = 120;
const bands = 200;
const bandWidth = 130;

const figures = (score: number, [low, high]: readonly [number, number]): string =>
  say("detail.score", { score: wholeNumber(score), low: wholeNumber(low), high: wholeNumber(high) });

/** Tier and interval first, the number second, after and before what the supplier does about it. */
export const verdict = (paper: Paper, { tier, score, interval, inherent }: Assessment): void => {
  paper.room(height);
  const top = paper.y;
  paper.ornament((doc) => doc.rect(paper.left, top, paper.width, height).fill(colors.tint));
  gauge(paper, tier, paper.left + 14, top + 20);
  paper.y = top + 17.5;
  const style = { ...styles.heading, leading: 17, size: 12.5, color: tier === "severe" ? colors.severe : colors.ink };
  paper.write(say(`tier.${tier}`), style, { tag: "P", x: paper.left + 38 });
  const lines = [
    { label: say("detail.residual"), of: { tier, score, interval } },
    { label: say("detail.before"), of: { tier, ...inherent } },
  ];
  for (const [at, { label, of }] of lines.entries()) {
    const y = top + 10 + at * 17;
    paper.y = y;
    paper.write(label, styles.cellSoft, { tag: "P", x: paper.left + labels });
    intervalBand(paper, of, paper.left + bands, y + 1.5, bandWidth);
    paper.y = y;
    paper.write(figures(of.score, of.interval), styles.cell, { tag: "P", x: paper.left + bands + bandWidth + 14 });
  }
  paper.y = top + height;
};
