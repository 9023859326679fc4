import type { Line } from "./line.js";

/** The letters that most of a document is set in. */
export interface BodyStyle {
  readonly size: number;
  readonly font: string;
}

/** Finds the size and font of most letters. */
export function bodyStyle(lines: Iterable<Line>): BodyStyle {
  const sizes = new Map<string, number>();
  const fonts = new Map<string, number>();
  for (const { text, size, font } of lines) {
    const rounded = size.toFixed(1);
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: Number(most(sizes) ?? 10), font: most(fonts) ?? "" };
}

const most = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].reduce<[string, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0];
