/** A text of a workbook with the characters that XML cannot hold: "_x000D_" is one, and "_x005F_" an underscore that begins none. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
