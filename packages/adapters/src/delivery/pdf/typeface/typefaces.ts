import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { type Family, families, type Weight } from "./font-files.js";
import { unpacked } from "./unpacked.js";

/** A font of a family. `isBold`: its letters are bold by themselves. */
export interface Typeface {
  readonly name: string;
  readonly font: Font;
  readonly isBold: boolean;
}

/** Letters that the first family draws as two, a letter and a mark, though it has them whole too. */
const drawnAsTwo = /[\u01f9\u1e3f\u1e43\u1e45\u1e63\u1eb9\u1ecb\u1ecd\u1ee5]/;

/** The font as it is, but that such letters stay whole: which letter the two came from is lost, and a search would miss it. */
const withWholeLetters = (font: Font): Font =>
  Object.create(font, {
    layout: {
      value: (text: string, features?: string[]) =>
        font.layout(text, features ?? (drawnAsTwo.test(text) ? { ccmp: false } : undefined)),
    },
  });

const fontOf = (file: string): Font => {
  const font = create(unpacked(readFileSync(file)));
  if (!("layout" in font)) throw new TypeError(`${file} is a collection of fonts.`);
  return withWholeLetters(font);
};

const opened = new Map<string, Typeface>();

/** The font of a family, opened when a character first needs it and kept for every report after. */
const typefaceOf = (family: Family, weight: Weight): Typeface => {
  const name = `${family.name}-${weight}`;
  const known = opened.get(name);
  if (known) return known;
  const file = family.files()[weight];
  const typeface = file ? { name, font: fontOf(file), isBold: weight === "bold" } : typefaceOf(family, "regular");
  opened.set(name, typeface);
  return typeface;
};

const joiners = /[\u200c\u200d]/g;

/** Whether a font has a glyph for each character of a cluster; joiners need none. */
const writes = ({ font }: Typeface, cluster: string): boolean =>
  Array.from(cluster.replace(joiners, "")).every((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!));

const firstThatWrites = (cluster: string, weight: Weight): Typeface | undefined => {
  for (const family of families) {
    if (!family.writes.test(cluster)) continue;
    const typeface = typefaceOf(family, weight);
    if (writes(typeface, cluster)) return typeface;
  }
  return undefined;
};

/** Finds for each character, with the marks on it, the first family that has it. One for each report. */
export class Typefaces {
  private readonly found = {
    regular: new Map<string, Typeface | undefined>(),
    bold: new Map<string, Typeface | undefined>(),
  };

  /** The typeface of a character and its marks; undefined where no family has it. */
  of(cluster: string, weight: Weight): Typeface | undefined {
    const found = this.found[weight];
    if (found.has(cluster)) return found.get(cluster);
    const typeface = firstThatWrites(cluster, weight);
    found.set(cluster, typeface);
    return typeface;
  }

  /** The typeface of text that the first family writes throughout. */
  plain(weight: Weight): Typeface {
    return typefaceOf(families[0]!, weight);
  }
}
