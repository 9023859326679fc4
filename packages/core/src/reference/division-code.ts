/** A code of ISIC or one of its children: an optional section letter and the digits behind it. */
export interface DivisionCode {
  readonly section: string | undefined;
  readonly digits: string;
  /** Whether a dot marks where the division ends, so that no lost zero is to be looked for. */
  readonly dotted: boolean;
}

/** "A", "A01.11", "01.11", "0111", "A 01.1" and, with a national letter behind it, "62.01Z". */
const written = /^([A-U])?[ .-]?(\d[\d. -]*)?([A-Z])?$/;

/** Reads a code as people write it; undefined where it is none. */
export function divisionCode(code: string): DivisionCode | undefined {
  const match = written.exec(code.trim().toUpperCase());
  if (match === null) return undefined;
  const [, section, numbers = ""] = match;
  const dot = numbers.indexOf(".");
  // "1.11" is a spreadsheet's 01.11
  const digits = (dot === 1 ? `0${numbers}` : numbers).replace(/\D/g, "");
  if (digits === "" && section === undefined) return undefined;
  return { section, digits, dotted: dot > 0 };
}
