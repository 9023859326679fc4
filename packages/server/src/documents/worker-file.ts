import { fileURLToPath } from "node:url";
import { ownFile } from "../package-files.js";

const here = import.meta.url;

/** What a thread that reads documents is started with: the built file, or its source where this itself runs from source. */
export const workerFile: { readonly filename: string; readonly execArgv?: string[] } = here.endsWith(".ts")
  ? {
      filename: fileURLToPath(new URL("./from-source.mjs", here)),
      execArgv: ["--conditions=@manumit/source"],
    }
  : { filename: ownFile("dist/documents/document-worker.js") };
