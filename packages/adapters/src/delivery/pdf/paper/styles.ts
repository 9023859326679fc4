/** How a text looks: sizes and distances in points. */
export interface TextStyle {
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly color: string;
  readonly bold?: true;
}

/** The colours of a report, the same as on the page; each tier can also be told from its word and gauge. */
export const colors = {
  ink: "#1d1c1a",
  soft: "#5c5850",
  rule: "#dcd7cd",
  tint: "#f7f4ee",
  link: "#0b4f66",
  low: "#2f7a63",
  moderate: "#b98900",
  high: "#c65a12",
  severe: "#96193b",
  raises: "#b3531a",
  lowers: "#2a6f97",
  whole: "#77736b",
} as const;

const { ink, soft, link, severe } = colors;

/** The texts of a report, from the largest to the smallest. */
export const styles = {
  title: { size: 23, leading: 28, color: ink, bold: true },
  name: { size: 16, leading: 20.5, color: ink, bold: true },
  chapter: { size: 15, leading: 19, color: ink, bold: true },
  heading: { size: 10.5, leading: 14, color: ink, bold: true },
  alarm: { size: 10.5, leading: 14, color: severe, bold: true },
  strong: { size: 9, leading: 12.6, color: ink, bold: true },
  body: { size: 9, leading: 12.6, color: ink },
  cell: { size: 8, leading: 10.8, color: ink },
  cellStrong: { size: 8, leading: 10.8, color: ink, bold: true },
  cellAlarm: { size: 8, leading: 10.8, color: severe, bold: true },
  cellLink: { size: 8, leading: 10.8, color: link },
  cellSoft: { size: 8, leading: 10.8, color: soft },
  small: { size: 7.5, leading: 10.2, color: soft },
  smallLink: { size: 7.5, leading: 10.2, color: link },
  columnHead: { size: 7.5, leading: 10.2, color: soft, bold: true },
} as const satisfies Record<string, TextStyle>;
