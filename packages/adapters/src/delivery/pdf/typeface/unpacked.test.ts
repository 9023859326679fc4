import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create } from "fontkit";
import { expect, it } from "vitest";
import { unpacked } from "./unpacked.js";

const require = createRequire(import.meta.url);
const thai = (ending: string) =>
  readFileSync(require.resolve(`@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.${ending}`));

it("unpacks a font of WOFF, which then draws as the packed one does", () => {
  const plain = unpacked(thai("woff"));
  expect(plain.readUInt32BE(0)).toBe(0x00010000);
  const [font, packed] = [create(plain), create(thai("woff"))];
  if (!("layout" in font && "layout" in packed)) throw new Error("a collection");
  const outline = ({ glyphs }: ReturnType<typeof font.layout>) => glyphs.map(({ path }) => path.toSVG());
  expect(outline(font.layout("จำกัด"))).toEqual(outline(packed.layout("จำกัด")));
});

it("unpacks a font of WOFF 2, unless its outlines are written in the way of WOFF 2", () => {
  const han = unpacked(
    readFileSync(require.resolve("@librescore/fonts").replace("index.js", "SourceHanSansKR.min.woff2")),
  );
  expect(han.toString("latin1", 0, 4)).toBe("OTTO");
  const asItIs = thai("woff2");
  expect(unpacked(asItIs)).toBe(asItIs);
});
