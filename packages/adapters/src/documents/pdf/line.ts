import type { Run } from "./run.js";

/** Words on one baseline without a wide gap: a line of a column, or one cell of a table row. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
  /** Whether all of its letters are in that font. */
  readonly isOneFont: boolean;
}

/** A gap wider than this, in letter heights, is a space between words though none is drawn. */
const WORD_GAP = 0.15;
/** A gap wider than this is a gutter between columns or cells. */
const COLUMN_GAP = 1.6;
/** Baselines closer than this are one line: raised and lowered signs stay in their line. */
const SAME_BASELINE = 0.4;
/** A raised number smaller than this share of its line is a reference to a note. */
const NOTE_MARK_SIZE = 0.8;
const NOTE_MARK_RISE = 0.15;

/** The runs of a line that is not yet ended, with what decides whether the next run goes on with it. */
interface OpenLine {
  readonly runs: Run[];
  /** The run of the largest letters, on whose baseline the line stands. */
  main: Run;
  /** The last run that is not a space. */
  last: Run;
}

/** Joins the runs of a page to lines, in the order in which the page draws them. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: OpenLine | undefined;
  for (const run of runs) {
    const isSpace = run.text.trim() === "";
    if (open !== undefined && !goesOn(open, run, isSpace)) {
      pushLine(lines, open.runs);
      open = undefined;
    }
    if (open === undefined) {
      if (!isSpace) open = { runs: [run], main: run, last: run };
      continue;
    }
    open.runs.push(run);
    if (isSpace) continue;
    open.last = run;
    if (run.size > open.main.size) open.main = run;
  }
  if (open !== undefined) pushLine(lines, open.runs);
  return lines;
}

function goesOn({ runs, main, last }: OpenLine, run: Run, isSpace: boolean): boolean {
  const size = Math.max(main.size, run.size);
  if (Math.abs(run.base - main.base) > SAME_BASELINE * size) return false;
  if (isSpace) return true;
  const start = runs[0]!.left;
  // Text from right to left is drawn towards the left.
  if (run.right <= start + WORD_GAP * size && RIGHT_TO_LEFT.test(run.text)) {
    return last.left - run.right < COLUMN_GAP * size;
  }
  const gap = run.left - last.right;
  return gap < COLUMN_GAP * size && gap > -Math.max(size, 0.5 * (last.right - last.left));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

function pushLine(lines: Line[], runs: readonly Run[]): void {
  const visible = runs.filter(({ text }) => text.trim() !== "");
  const letters = new Map<string, number>();
  const sizes = new Map<number, number>();
  let base = 0;
  let most = -1;
  for (const { font, size, text, base: at } of visible) {
    letters.set(font, (letters.get(font) ?? 0) + text.trim().length);
    const count = (sizes.get(size) ?? 0) + text.trim().length;
    sizes.set(size, count);
    if (count > most) {
      most = count;
      base = at;
    }
  }
  const size = mostFrequent(sizes) ?? 0;
  const text = lineText(runs, size, base);
  if (text === "") return;
  lines.push({
    text,
    left: visible.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: visible.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
    base,
    size,
    font: mostFrequent(letters) ?? "",
    isOneFont: letters.size === 1,
  });
}

function lineText(runs: readonly Run[], size: number, base: number): string {
  let text = isLetterAsBullet(runs) ? "•" : "";
  let before: Run | undefined;
  for (const run of text === "" ? runs : runs.slice(1)) {
    if (before !== undefined && isNoteMark(run, size, base)) continue;
    if (before !== undefined && !/\s$/.test(text) && !/^\s/.test(run.text)) {
      const gap = run.left - before.right;
      if (gap > WORD_GAP * size || before.left - run.right > WORD_GAP * size) text += " ";
    }
    text += run.text;
    if (run.text.trim() !== "") before = run;
  }
  return cleaned(text);
}

/** Word draws its second kind of bullet as a small "o" in a font of its own. */
const isLetterAsBullet = ([first, ...rest]: readonly Run[]): boolean => {
  const word = rest.find(({ text }) => text.trim() !== "");
  return (
    first?.text.trim() === "o" &&
    word !== undefined &&
    word.font !== first.font &&
    word.left - first.right > 0.3 * word.size
  );
};

const isNoteMark = (run: Run, size: number, base: number): boolean =>
  run.size < NOTE_MARK_SIZE * size && base - run.base > NOTE_MARK_RISE * size && /^[\d*†‡,\s]+$/.test(run.text);

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** Ligatures are taken apart, spaces made single; what no reader sees is left out. Tabs are kept for cells. */
const cleaned = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
    .replace(/[\0-\x08\x0e-\x1f\x7f\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/\u00ad(?! ?$)/g, "")
    .replace(/(?<=\p{L}) (?=[,.](?: |$))/gu, "")
    .trim();

function mostFrequent<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let most = -1;
  for (const [value, count] of counts) {
    if (count > most) {
      most = count;
      best = value;
    }
  }
  return best;
}
