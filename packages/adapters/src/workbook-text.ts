const escaped = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** What XML cannot hold or its writers leave out, and what would be taken for an escape of it. */
const unsafe = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|_(?=x[0-9a-f]{4}_)/giu;

/**
 * A text that the writer of workbooks can keep. It looks texts up in an object, where "constructor" finds what every object
 * has, and writes a workbook that nothing opens; so the first letter of such a text is written as its escape.
 */
export const keptText = (text: string): string => (text in {} ? `${escaped(text[0]!)}${text.slice(1)}` : text);

/** A text so that a workbook gives it back as it is: what XML cannot hold is written as workbooks do, `_x000B_`. */
export const exactText = (text: string): string =>
  keptText(text.replace(unsafe, (character) => character.split("").map(escaped).join("")));
