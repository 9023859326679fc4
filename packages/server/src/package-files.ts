import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** Where a file of an installed package lies; works alike from source, from the build and from an installation. */
export const packageFile = (packageName: string, file: string): string =>
  join(dirname(require.resolve(`${packageName}/package.json`)), file);
