import type { Fact } from "../../match/fact.js";
import type { Paper } from "./paper.js";
import { colors, styles } from "./styles.js";
import type { CellText } from "./table.js";

const indent = 16;
const labelWidth = 108;

/** Longest text of a fact, such as all sites of a supplier. */
const longestFact = 1_500;

/** Items one below the other, each with its number or a dash before it. */
export const list = (
  paper: Paper,
  items: readonly (readonly CellText[])[],
  { isNumbered, x = paper.left }: { isNumbered: boolean; x?: number },
): void =>
  paper.within("L", () => {
    const room = paper.left + paper.width - x - indent;
    for (const [at, texts] of items.entries()) {
      const set = texts.map(({ text, style }) => paper.set(text, style, room));
      paper.room(
        Math.min(
          120,
          set.reduce((sum, { height }) => sum + height, 4),
        ),
      );
      const { y } = paper;
      const style = texts[0]?.style ?? styles.body;
      paper.within("LI", () => {
        paper.write(isNumbered ? `${at + 1}.` : "–", style, { tag: "Lbl", x });
        paper.y = y;
        paper.within("LBody", () => {
          for (const each of set) paper.writeSet(each, { tag: "P", x: x + indent });
        });
      });
      paper.gap(3.5);
    }
  });

/** Facts with what they are called at their left, a thin line between them. */
export const factList = (paper: Paper, facts: readonly Fact[], x = paper.left): void =>
  paper.within("L", () => {
    const room = paper.left + paper.width - x - labelWidth;
    for (const { label, text, isLink } of facts) {
      const name = paper.set(label, styles.cellSoft, labelWidth - 8);
      const value = paper.set(text, isLink ? styles.cellLink : styles.cell, room, longestFact);
      const height = Math.max(name.height, value.height);
      paper.room(height + 4);
      const { y } = paper;
      paper.ornament((doc) => doc.rect(x, y, paper.left + paper.width - x, 0.5).fill(colors.rule));
      paper.within("LI", () => {
        paper.y = y + 2;
        paper.writeSet(name, { tag: "Lbl", x });
        paper.y = y + 2;
        paper.writeSet(value, { tag: "LBody", x: x + labelWidth, ...(isLink && { link: text }) });
      });
      paper.y = y + height + 4;
    }
  });
