import type { Paper } from "../paper/paper.js";
import { styles } from "../paper/styles.js";

/** The heading of a part of a section, and what leads into it. */
export const heading = (paper: Paper, title: string, lead?: string): void => {
  paper.room(80);
  paper.gap(14);
  paper.write(title, styles.heading, { tag: "H4" });
  paper.gap(3);
  if (lead === undefined) return;
  paper.write(lead, styles.small, { tag: "P" });
  paper.gap(4);
};
