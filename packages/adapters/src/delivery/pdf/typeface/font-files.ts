import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** A file of a package that leads to its fonts by their place beside its main file only. */
const beside = (main: string, file: string): string => join(main, "..", file);

/** How heavy letters are. */
export type Weight = "regular" | "bold";

/** A family of type: which characters it is asked for, and where its fonts are. */
export interface Family {
  readonly name: string;
  /** Its characters, as far as that can be told without opening its font. */
  readonly writes: RegExp;
  /** The paths of its fonts. One that has no bold font is written bold by a stroke around its letters. */
  readonly files: () => { readonly regular: string; readonly bold?: string };
}

const embedPdf = (main: string, name: string) => ({
  regular: beside(main, `../fonts/${name}-Regular.ttf`),
  bold: beside(main, `../fonts/${name}-Bold.ttf`),
});

/** The family that everything is written in as far as it reaches: Latin, Greek, Cyrillic, Devanagari. */
const latin: Family = {
  name: "latin",
  writes: /(?:)/u,
  files: () => embedPdf(require.resolve("@embedpdf/fonts-latin"), "NotoSans"),
};

/** A bitmap font drawn as outlines, plain but legible, for whatever no other family has. */
const everyOther: Family = {
  name: "other",
  writes: /(?:)/u,
  files: () => ({ regular: require.resolve("@fontsource/unifontex/files/unifontex-latin-400-normal.woff") }),
};

/** The families, in the order in which they are asked for a character. A new script is a line here. */
export const families: readonly Family[] = [
  latin,
  {
    name: "arabic",
    writes: /\p{scx=Arab}/u,
    files: () => embedPdf(require.resolve("@embedpdf/fonts-arabic"), "NotoNaskhArabic"),
  },
  {
    name: "hebrew",
    writes: /\p{scx=Hebr}/u,
    files: () => embedPdf(require.resolve("@embedpdf/fonts-hebrew"), "NotoSansHebrew"),
  },
  {
    name: "thai",
    writes: /\p{scx=Thai}/u,
    files: () => ({
      regular: require.resolve("@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff"),
      bold: require.resolve("@fontsource/noto-sans-thai/files/noto-sans-thai-thai-700-normal.woff"),
    }),
  },
  {
    name: "han",
    writes: /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\u3000-\u303f\u3200-\u33ff\ufe30-\ufe4f\uff00-\uffef]/u,
    files: () => ({ regular: beside(require.resolve("@librescore/fonts"), "SourceHanSansCN.min.woff2") }),
  },
  {
    name: "hangul",
    writes: /\p{scx=Hang}/u,
    files: () => ({ regular: beside(require.resolve("@librescore/fonts"), "SourceHanSansKR.min.woff2") }),
  },
  everyOther,
];
