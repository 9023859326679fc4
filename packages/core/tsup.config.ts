import { readFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/**
 * A table as its JSON text, in a function within a function: Node reads over the body of a function that nobody has called
 * yet, and over the bodies within it twice as fast, without making the text. `tableOf` asks for it on first use.
 */
const asText = (json: string): string => {
  // Without an apostrophe the text needs no template literal, which is read at half the speed of a plain one.
  const text = JSON.stringify(JSON.stringify(JSON.parse(json)).replaceAll("'", "\\u0027"));
  return `export default () => { const read = () => ${text}; return read(); };`;
};

export default defineConfig({
  noExternal: ["zod", "any-ascii"],
  minifyWhitespace: true,
  esbuildPlugins: [
    {
      name: "tables",
      setup: ({ onLoad }) =>
        onLoad({ filter: /\/data\/.*\.json$/ }, async ({ path }) => ({
          contents: asText(await readFile(path, "utf8")),
        })),
    },
  ],
  plugins: [
    {
      // Node reads a file of plain ASCII twice as fast. Strings are escaped by esbuild already, regular expressions are not.
      name: "ascii",
      renderChunk: (code) => ({
        code: code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`),
      }),
    },
  ],
});
