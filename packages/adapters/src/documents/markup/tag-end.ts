/** A start or end tag with more attributes than this is written to exhaust a parser. */
const MOST_ATTRIBUTES = 1_000;

/** The place of the `>` that ends the tag at `start`, quoted values skipped; undefined where no honest tag ends. */
export function tagEnd(markup: string, start: number): number | undefined {
  let attributes = 0;
  let last = "";
  for (let at = start + 1; at < markup.length; at++) {
    const unit = markup[at]!;
    if (unit === ">") return at;
    if ((unit === '"' || unit === "'") && last === "=") {
      at = markup.indexOf(unit, at + 1);
      if (at < 0 || ++attributes > MOST_ATTRIBUTES) return undefined;
      last = unit;
    } else if (unit === " " || unit === "\t" || unit === "\n" || unit === "\r" || unit === "\f") {
      // Space before the equals sign or the value separates nothing.
      if (last !== "=" && ++attributes > 2 * MOST_ATTRIBUTES) return undefined;
    } else last = unit;
  }
  return undefined;
}
