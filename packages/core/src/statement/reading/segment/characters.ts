/** Kinds of UTF-16 units that the segmenter tells apart. */
export const isNewline = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029;

export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0xa0 ||
  code === 0x0b ||
  code === 0x200b ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x3000 ||
  isNewline(code);

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLowerLetter = (code: number): boolean => {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
};

export const isUpperLetter = (code: number): boolean => {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
};

/** A letter or digit of any script: what makes a stretch of text more than decoration. */
export const isWordUnit = (code: number): boolean =>
  code < 0x80
    ? isDigit(code) || ((code | 32) >= 0x61 && (code | 32) <= 0x7a)
    : code >= 0xaa &&
      !(code >= 0x2000 && code <= 0x2bff) &&
      !(code >= 0x3000 && code <= 0x303f) &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      code !== 0xb7;

const BULLETS = new Set(Array.from("•▪●◦‣⁃■□➢➤✓✔○▸►·§¾", (mark) => mark.charCodeAt(0)));

/** A sign that opens an item of a list wherever it stands. */
export const isBullet = (code: number): boolean =>
  (code > 0x7f && BULLETS.has(code)) || (code >= 0xf0a0 && code <= 0xf0ff);
