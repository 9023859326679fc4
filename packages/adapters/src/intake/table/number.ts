const figure = /\d+(?:[.,'’]\d+|[\s\u00a0\u202f]\d{3}(?!\d))*/g;

/** A figure whose separators may be English, continental or Swiss: "1,234.5", "1.234,5", "1 234", "1'234". */
function readFigure(text: string, whole: boolean): number {
  const digits = text.replace(/[\s\u00a0\u202f'’]/g, "");
  const lastMark = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (lastMark === -1) return Number(digits);
  const mark = digits[lastMark]!;
  const other = mark === "." ? "," : ".";
  const after = digits.length - lastMark - 1;
  const repeated = digits.indexOf(mark) !== lastMark;
  const thousands =
    repeated || (after === 3 && !digits.includes(other) && digits[0] !== "0" && (whole || mark === ","));
  const plain = digits.replaceAll(other, "");
  return Number(thousands ? plain.replaceAll(mark, "") : plain.replace(mark, "."));
}

function isDigits(text: string): boolean {
  if (text.length > 15) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== "";
}

/** A number as read from a cell; `range` where the cell gave a range, of which it is the upper end. */
export interface ReadNumber {
  readonly value: number;
  readonly range: boolean;
}

/**
 * The number a cell holds, with or without words around it: "1,200 workers", "approx. 500", "5k", "1001-5000".
 * `whole` says that only whole numbers make sense, so that "1.200" is twelve hundred. Undefined where there is none, or several.
 */
export function readNumber(text: string, whole: boolean): ReadNumber | undefined {
  if (isDigits(text)) return { value: Number(text), range: false };
  const bare = text.replace(/\([^)]*\)/g, " ");
  const found = bare.match(figure);
  if (found === null || found.length > 2) return undefined;
  const last = found[found.length - 1]!;
  if (found.length === 2 && !/\d\s*%?\s*(?:-|–|—|to|bis|à|a)\s*\d/i.test(bare)) return undefined;
  const at = bare.indexOf(found[0]!);
  const negative = /[-−]\s*$/.test(bare.slice(0, at)) && !/\p{L}/u.test(bare.slice(0, at));
  const thousand = /^\s?k\b/i.test(bare.slice(bare.lastIndexOf(last) + last.length)) ? 1000 : 1;
  const value = readFigure(last, whole) * thousand;
  return Number.isFinite(value) ? { value: negative ? -value : value, range: found.length === 2 } : undefined;
}
