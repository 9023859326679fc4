import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

// Found by name, which works alike from source, from the build and from an installation.

/** Where a file of this package lies. */
export const ownFile = (file: string): string => join(dirname(require.resolve("@manumit/server/package.json")), file);
