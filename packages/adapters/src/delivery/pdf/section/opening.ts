import type { DeliveryOptions } from "../../format.js";
import { say, sayCount } from "../../text.js";
import { panel } from "../paper/panel.js";
import type { Paper } from "../paper/paper.js";
import { colors, styles } from "../paper/styles.js";

/** What opens a report: its title, of what and when it is, and what it says and does not say. */
export const opening = (
  paper: Paper,
  { title = say("title"), asOf }: DeliveryOptions,
  { suppliers, version, editions }: { suppliers: number; version: string | undefined; editions: number },
): void => {
  const facts = [
    sayCount("suppliers", suppliers),
    asOf !== undefined && say("asOf", { date: asOf }),
    version !== undefined && say("methodology", { version }),
    editions > 0 && sayCount("pdf.editions", editions),
  ].filter((fact) => fact !== false);
  paper.write(title, styles.title, { tag: "H1" });
  paper.gap(4);
  paper.write(facts.join(" · "), { ...styles.body, color: colors.soft }, { tag: "P" });
  paper.gap(10);
  paper.rule(2, colors.ink);
  paper.gap(18);
  panel(paper, colors.ink, [
    { text: say("notice.title"), style: styles.heading, tag: "H2", after: 3 },
    { text: say("notice.is"), style: styles.body, tag: "P", after: 4 },
    { text: say("notice.isNot"), style: styles.strong, tag: "P", after: 4 },
    { text: `${say("notice.interval")} ${say("notice.person")}`, style: styles.body, tag: "P" },
  ]);
};

/** The heading of a chapter, its place in the list of contents, and what leads into it. */
export const chapter = (paper: Paper, name: string, title: string, lead?: string): PDFKit.PDFOutline => {
  paper.room(110);
  if (paper.y > 100) paper.gap(22);
  const place = paper.place(name, title);
  paper.write(title, styles.chapter, { tag: "H2" });
  paper.gap(4);
  if (lead !== undefined) {
    paper.write(lead, styles.body, { tag: "P" });
    paper.gap(8);
  }
  return place;
};
