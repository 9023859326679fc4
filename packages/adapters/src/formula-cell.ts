/** What a spreadsheet may take for a formula at the start of a cell, also behind spaces or quotes, also in full width. */
const formula = /^[\s"'“”‘’`´]*[=+\-@\t\r\n\u2212＝＋－＠﹢﹣﹦]/;

/**
 * A text that no spreadsheet runs as a formula when it opens the file: an apostrophe before it where it could.
 * `formulaReleased` takes it off again.
 */
export const formulaDefused = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text behind an apostrophe that kept a formula from running; any other text unchanged. */
export const formulaReleased = (text: string): string =>
  text.charCodeAt(0) === 0x27 && formula.test(text) ? text.slice(1) : text;
