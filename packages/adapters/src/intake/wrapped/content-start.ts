const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const character = (whole: string, name: string): string => {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!code) return named[name] ?? whole;
  const point = code[1] === undefined ? Number(code[2]) : Number.parseInt(code[1], 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
};

/** The text that the start of an element's content means, where that is cut off anywhere. */
export function textStart(content: string): string {
  const section = /^\s*<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/.exec(content);
  if (section) return section[1]!;
  return /^[^<]*/.exec(content)![0].replace(/&([#\w]+);/g, character);
}

/** The bytes that the start of an element's content stands for in base64, where that is cut off anywhere. */
export function base64Start(content: string): Uint8Array {
  const digits = /^[A-Za-z0-9+/\s]*/.exec(textStart(content))![0].replace(/\s/g, "");
  return Buffer.from(digits.slice(0, digits.length - (digits.length % 4)), "base64");
}

/** The bytes of a text that was taken out of a document: they are UTF-8 now, whatever its XML declaration says. */
export const utf8Of = (text: string): Uint8Array =>
  new TextEncoder().encode(text.trim().replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'));
