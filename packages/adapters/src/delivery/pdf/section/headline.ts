import type { Tier } from "@manumit/core";
import { tiers } from "../../ranking.js";
import type { Headline } from "../../report/headline.js";
import { say, wholeNumber } from "../../text.js";
import { list } from "../paper/list.js";
import { gauge, gaugeWidth, shareBar } from "../paper/marks.js";
import type { Paper } from "../paper/paper.js";
import { colors, styles } from "../paper/styles.js";
import { chapter } from "./opening.js";

const worstFirst = tiers.toReversed();

const count = (paper: Paper, tier: Tier, n: number, x: number): void => {
  const { y } = paper;
  gauge(paper, tier, x, y + 1.5);
  paper.write(
    say(`tier.${tier}`),
    { ...styles.strong, color: tier === "severe" ? colors.severe : colors.ink },
    { tag: "P", x: x + gaugeWidth },
  );
  paper.write(wholeNumber(n), { ...styles.title, leading: 27 }, { tag: "P", x });
  paper.y = y;
};

/** How the suppliers are spread over the tiers, and what stands out. */
export const headlineChapter = (paper: Paper, headline: Headline): void => {
  chapter(paper, "headline", say("headline.title"));
  paper.gap(4);
  shareBar(
    paper,
    worstFirst.map((tier) => ({ tier, share: headline.of(tier) / headline.total })),
  );
  paper.gap(20);
  for (const [at, tier] of worstFirst.entries())
    count(paper, tier, headline.of(tier), paper.left + (at * paper.width) / 4);
  paper.gap(48);
  const remarks = headline.remarks();
  if (remarks.length > 0)
    list(
      paper,
      remarks.map((text) => [{ text, style: styles.body }]),
      { isNumbered: false },
    );
};
