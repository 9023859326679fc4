import type { Assessment, Tier } from "@manumit/core";
import { tierRank, tiers } from "../../ranking.js";
import type { Contribution } from "../../report/contributions.js";
import type { Paper } from "./paper.js";
import { colors } from "./styles.js";

/** The width of a gauge, in points. */
export const gaugeWidth = 19;

/** One to four bars for the tier, so that it does not rest on colour. */
export const gauge = (paper: Paper, tier: Tier, x: number, y: number): void =>
  paper.ornament((doc) => {
    for (const [at] of tiers.entries()) {
      const height = 2.5 + at * 2;
      const color = at <= tierRank(tier) ? colors[tier] : colors.rule;
      doc.rect(x + at * 4, y + 9 - height, 3, height).fill(color);
    }
  });

/** The interval as a band on a scale from 0 to 100, the score as a point in it. */
export const intervalBand = (
  paper: Paper,
  { tier, interval: [low, high], score }: Pick<Assessment, "tier" | "interval" | "score">,
  x: number,
  y: number,
  width: number,
): void =>
  paper.ornament((doc) => {
    const at = (value: number) => x + (value / 100) * width;
    doc.rect(x, y + 3.6, width, 0.8).fill(colors.rule);
    for (const tick of [25, 50, 75]) doc.rect(at(tick) - 0.2, y + 1.5, 0.4, 5).fill("#b8b2a6");
    doc
      .fillOpacity(0.55)
      .rect(at(low), y + 1.5, Math.max(0.8, at(high) - at(low)), 5)
      .fill(colors[tier]);
    doc
      .fillOpacity(1)
      .rect(at(score) - 0.6, y, 1.2, 8)
      .fill(colors.ink);
  });

/** Parts of a whole, side by side. */
export const shareBar = (paper: Paper, parts: readonly { share: number; tier: Tier }[]): void =>
  paper.ornament((doc) => {
    let x = paper.left;
    for (const { share, tier } of parts) {
      const width = share * paper.width;
      if (width > 0) doc.rect(x, paper.y, Math.max(0.6, width - 1), 12).fill(colors[tier]);
      x += width;
    }
  });

const hatch = (doc: PDFKit.PDFDocument, x: number, y: number, width: number, height: number): void => {
  doc.save().rect(x, y, width, height).clip().lineWidth(0.5).strokeColor(colors.whole);
  for (let at = x - height; at < x + width; at += 2.4)
    doc
      .moveTo(at, y + height)
      .lineTo(at + height, y)
      .stroke();
  doc.restore().lineWidth(0.4).rect(x, y, width, height).stroke(colors.whole);
};

/** A contribution as a bar from the middle line: to the right it raises, to the left it lowers, hatched it is not known. */
export const contributionBar = (
  paper: Paper,
  { decibans, kind }: Contribution,
  scale: number,
  x: number,
  y: number,
  width: number,
): void =>
  paper.ornament((doc) => {
    const middle = x + width / 2;
    const length = Math.min(1, Math.abs(decibans) / scale) * (width / 2);
    if (kind === "unknown") {
      const wide = Math.max(width / 10, length);
      hatch(doc, decibans > 0 ? middle : decibans < 0 ? middle - length : middle - wide / 2, y, wide, 6);
    } else {
      const color = kind === "whole" ? colors.whole : decibans > 0 ? colors.raises : colors.lowers;
      doc.rect(decibans > 0 ? middle : middle - length, y, length, 6).fill(color);
    }
    doc.rect(middle - 0.3, y - 1.5, 0.6, 9).fill(colors.ink);
  });
