/** Control characters that no text holds; tab, line feed, form feed and carriage return are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/g;
const MOST_CONTROL_SHARE = 0.01;

/** Whether decoded bytes are no text at all: a picture, an archive, a program. */
export const isBinary = (text: string): boolean =>
  (text.match(CONTROL)?.length ?? 0) > MOST_CONTROL_SHARE * text.length;
