import type { Paper } from "./paper.js";
import { colors, type TextStyle } from "./styles.js";

/** A text in a panel and the distance to the next. */
export interface PanelText {
  readonly text: string;
  readonly style: TextStyle;
  readonly tag: string;
  readonly after?: number;
}

const inset = { x: 14, y: 9 } as const;

/** Texts on a tinted ground with a bar at their left: what a reader should not pass over. */
export const panel = (paper: Paper, bar: string, texts: readonly PanelText[], weight = 3): void => {
  const room = paper.width - 2 * inset.x;
  const set = texts.map((each) => ({ ...each, set: paper.set(each.text, each.style, room) }));
  const height = set.reduce((sum, { set, after = 0 }) => sum + set.height + after, 2 * inset.y);
  paper.room(height);
  const { y } = paper;
  paper.ornament((doc) => {
    doc.rect(paper.left, y, paper.width, height).fill(colors.tint);
    doc.rect(paper.left, y, weight, height).fill(bar);
  });
  paper.y += inset.y;
  for (const { set: lines, tag, after = 0 } of set) {
    paper.writeSet(lines, { tag, x: paper.left + inset.x });
    paper.gap(after);
  }
  paper.gap(inset.y);
};
