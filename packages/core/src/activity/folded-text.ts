/** Longest stretch of a text that is read: what a supplier does stands at the beginning, and time stays bounded. */
export const READ_LIMIT = 3000;

const ASCII = 128;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const letters = asciiLetters();
const ligatures: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/đ/g, "d"],
  [/ð/g, "d"],
  [/ł/g, "l"],
  [/ı/g, "i"],
  [/&/g, " and "],
];

/**
 * Writes the lower-case, accent-free letters and digits of a text into `into`, every other run as one 0, and returns how
 * many units were written. The possessive "'s" goes with its apostrophe, so that "men's" and "mens" are one word.
 */
export function foldText(text: string, into: Uint16Array): number {
  const source = unaccented(text.length > READ_LIMIT ? text.slice(0, READ_LIMIT) : text);
  const end = Math.min(source.length, into.length - 1);
  let length = 0;
  let gap = true;
  for (let i = 0; i < end; i++) {
    const code = source.charCodeAt(i);
    const letter = code < ASCII ? (letters[code] ?? 0) : isLetter(code) ? code : 0;
    if (letter !== 0) {
      into[length++] = letter;
      gap = false;
    } else if (isPossessive(source, i, code)) {
      into[length++] = letters[source.charCodeAt(++i)] ?? 0;
    } else if (!gap) {
      into[length++] = 0;
      gap = true;
    }
  }
  into[length] = 0;
  return length;
}

function isPossessive(source: string, i: number, code: number): boolean {
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE) return false;
  const next = source.charCodeAt(i + 1) | 32;
  const after = source.charCodeAt(i + 2);
  return i > 0 && next === 0x73 && !(after < ASCII && (letters[after] ?? 0) !== 0);
}

function unaccented(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: most texts are ASCII, and need none of the slow work below
  if (/^[\u0000-\u0025\u0027-\u007f]*$/.test(text)) return text;
  let plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  for (const [from, to] of ligatures) plain = plain.replace(from, to);
  return plain;
}

function isLetter(code: number): boolean {
  return code >= 0xaa && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f) && code < 0xff00;
}

function asciiLetters(): Uint8Array {
  const table = new Uint8Array(ASCII);
  for (let code = 0; code < ASCII; code++) {
    const lower = String.fromCharCode(code).toLowerCase();
    if (/[a-z0-9]/.test(lower)) table[code] = lower.charCodeAt(0);
  }
  return table;
}
