import { dateOfDays } from "./date-format.js";
import { unescaped } from "./escaped-text.js";
import type { CellContent } from "./sheet-rows.js";
import type { TextStore } from "./text-store.js";

/** What cells refer to, and how their figures are wanted. */
export interface CellContext {
  readonly strings: TextStore;
  /** The styles of dates. */
  readonly dates: ReadonlySet<string>;
  readonly from1904: boolean;
  /** A figure of the digits that a workbook wrote: the digits themselves keep every one of them. */
  readonly figure: (digits: string) => CellContent;
}

const dateOr = (date: Date, text: string): CellContent => (Number.isNaN(date.getTime()) ? text : date);

/**
 * What a cell holds by its type and style; undefined where it is empty or an error stands in it. Of a formula it is what the
 * formula came to when the workbook was saved. Null where it refers to a text that is not there.
 */
export function cellContent(
  type: string | undefined,
  style: string | undefined,
  text: string,
  { strings, dates, from1904, figure }: CellContext,
): CellContent {
  if (text === "") return undefined;
  switch (type) {
    case "s":
      return strings.at(Number(text)) ?? null;
    case "str":
    case "inlineStr":
      return unescaped(text);
    case "b":
      return /^(?:1|true)$/.test(text);
    case "e":
      return undefined;
    case "d":
      return dateOr(new Date(text), text);
    default:
      if (style === undefined || !dates.has(style)) return figure(text);
      return Number.isNaN(Number(text)) ? text : dateOfDays(Number(text), from1904);
  }
}
