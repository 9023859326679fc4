import { defineConfig } from "tsup";

export default defineConfig({
  noExternal: ["zod"],
  minifyWhitespace: true,
  // Parsed on first use, see src/reference/table-of.ts.
  loader: { ".json": "text" },
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
