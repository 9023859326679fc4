import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { defineConfig } from "tsup";

/**
 * A text in a function within a function: Node reads over the body of a function that nobody has called yet, and over the
 * bodies in braces within it twice as fast, without making the text. It must hold no apostrophe: then it needs no template
 * literal, which is read at half the speed of a plain one.
 */
const asFunction = (text: string): string =>
  `() => { function read() { return ${JSON.stringify(text)}; } return read(); }`;

/** A table as its JSON text. `tableOf` asks for it on first use. */
const tableModule = (json: string): string =>
  `export default ${asFunction(JSON.stringify(JSON.parse(json)).replaceAll("'", "\\u0027"))};`;

/** The blocks of any-ascii, half a megabyte of template literals in its code, as a text that is split on first use. */
const blocksModule = async (path: string): Promise<string> => {
  const { default: block }: { default: (at: number) => string } = await import(pathToFileURL(path).href);
  const text = Array.from({ length: 0x1100 }, (_, at) => block(at)).join("\x01");
  return `const text = ${asFunction(text.replaceAll("'", "\x02"))};
    let blocks;
    export default (at) => (blocks ??= text().replaceAll("\\x02", "'").split("\\x01"))[at];`;
};

export default defineConfig({
  noExternal: ["zod", "any-ascii"],
  minifyWhitespace: true,
  esbuildPlugins: [
    {
      name: "tables",
      setup({ onLoad }) {
        onLoad({ filter: /\/data\/.*\.json$/ }, async ({ path }) => ({
          contents: tableModule(await readFile(path, "utf8")),
        }));
        onLoad({ filter: /\/any-ascii\/block\.js$/ }, async ({ path }) => ({ contents: await blocksModule(path) }));
      },
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
