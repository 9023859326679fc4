import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { type Family, families } from "./font-files.js";
import { unpacked } from "./unpacked.js";

/** A font of a family. `isBold`: its letters are bold by themselves. */
export interface Typeface {
  readonly name: string;
  readonly font: Font;
  readonly isBold: boolean;
}

/**
 * The font as it is, but for letters such as "ụ", which it draws as a letter and a mark: which letter they came from is lost
 * on the way, and whoever copies or searches would find "u". Without marks in the text they stay whole.
 */
const withWholeLetters = (font: Font): Font =>
  Object.create(font, {
    layout: {
      value: (text: string, features?: string[]) =>
        font.layout(text, features ?? (/\p{M}/u.test(text) ? undefined : { ccmp: false })),
    },
  });

const opened = new Map<string, Typeface>();

/** The font of a family, opened when a character first needs it and kept for every report after. */
const typefaceOf = ({ name, files }: Family, bold: boolean): Typeface => {
  const { regular, bold: boldFile } = files();
  const isBold = bold && boldFile !== undefined;
  const key = isBold ? `${name}-bold` : name;
  const known = opened.get(key);
  if (known) return known;
  const font = create(unpacked(readFileSync(isBold ? boldFile : regular)));
  if (!("layout" in font)) throw new TypeError(`The font of ${name} is a collection.`);
  const typeface = { name: key, font: withWholeLetters(font), isBold };
  opened.set(key, typeface);
  return typeface;
};

const joiners = /[\u200c\u200d]/g;

/** Whether a font has a glyph for each character of a cluster; joiners need none. */
const writes = ({ font }: Typeface, cluster: string): boolean =>
  Array.from(cluster.replace(joiners, "")).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));

/** Finds for each character, with the marks on it, the first family that has it. One for each report. */
export class Typefaces {
  private readonly found = {
    regular: new Map<string, Typeface | undefined>(),
    bold: new Map<string, Typeface | undefined>(),
  };

  /** The typeface of a character and its marks; undefined where no family has it. */
  of(cluster: string, bold: boolean): Typeface | undefined {
    const found = bold ? this.found.bold : this.found.regular;
    if (found.has(cluster)) return found.get(cluster);
    const typeface = this.firstThatWrites(cluster, bold);
    found.set(cluster, typeface);
    return typeface;
  }

  /** The typeface of plain Latin text. */
  plain(bold: boolean): Typeface {
    return typefaceOf(families[0]!, bold);
  }

  private firstThatWrites(cluster: string, bold: boolean): Typeface | undefined {
    for (const family of families) {
      if (!family.writes.test(cluster)) continue;
      const typeface = typefaceOf(family, bold);
      if (writes(typeface, cluster)) return typeface;
    }
    return undefined;
  }
}
