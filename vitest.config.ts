import { defineConfig } from "vitest/config";

const conditions = ["@manumit/source"];

/** Tests run on source: the custom condition points each package's name at its `src`, so nothing needs a build. */
export default defineConfig({
  resolve: { conditions: [...conditions, "module", "node", "import", "default"] },
  ssr: { resolve: { conditions: [...conditions, "module", "node", "import", "default"] } },
  test: {
    include: ["packages/**/*.test.ts", "packages/**/*.test.tsx", "examples/**/*.test.ts", "scripts/**/*.test.ts"],
    testTimeout: 30_000,
    // By default one core is left idle, which on two cores is half of them.
    maxWorkers: "100%",
  },
});
