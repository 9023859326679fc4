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

const bundled = await build({
  entryPoints: [join(core, "src", "index.ts")],
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  // The data is measured by its files; what is asked here is the code.
  plugins: [
    {
      name: "without-data",
      setup(context) {
        context.onResolve({ filter: /\/data\/.*\.json$/ }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
});
const code = gzipSync(bundled.outputFiles[0]!.contents, { level: 9 }).length;
console.log(`code without data: ${(code / 1024).toFixed(1)} kB min+gzip`);
