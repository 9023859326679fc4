/** What it costs to have the library: time to import it beside bare Node, and the size of its code without its data. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const rounds = 15;
const core = join(import.meta.dirname, "..");

const milliseconds = (code: string): number => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: core });
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - start;
};
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const bare: number[] = [];
const imported: number[] = [];
for (let i = 0; i < rounds; i++) {
  bare.push(milliseconds(""));
  imported.push(milliseconds('import "@manumit/core"'));
}
const extra = median(imported) - median(bare);
console.log(
  `import of the core: ${extra.toFixed(0)} ms over bare node (${median(bare).toFixed(0)} ms), median of ${rounds}`,
);

/** Kilobytes, minified and gzipped, of what a bundler takes for these exports. */
const codeOf = async (exports: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: `export ${exports} from "./src/index.ts"`, resolveDir: core },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    // What is asked here is the code: the tables are measured by their files, and any-ascii is one of them in a package.
    external: ["any-ascii"],
    plugins: [
      {
        name: "without-data",
        setup(context) {
          context.onResolve({ filter: /\/data\/.*\.json$/ }, ({ path }) => ({
            path,
            external: true,
            sideEffects: false,
          }));
        },
      },
    ],
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
};

console.log("code without data, min+gzip, zod with it:");
for (const [what, exports] of [
  ["everything", "*"],
  ["assess", "{ assess }"],
  ["screenSupplier", "{ screenSupplier }"],
  ["compareNames", "{ compareNames }"],
  ["reviewStatement", "{ reviewStatement }"],
  ["inferActivities", "{ inferActivities }"],
] as const)
  console.log(`  ${what.padEnd(16)} ${(await codeOf(exports)).toFixed(1).padStart(5)} kB`);
