import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Handler } from "hono";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves one file, read when first asked for and then kept. */
export const fileRoute = (file: string): Handler => {
  let content: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return async (c) => {
    content ??= readFile(file).then((bytes) => new Uint8Array(bytes));
    return c.body(await content, 200, {
      "content-type": mediaTypes[extname(file)] ?? "application/octet-stream",
      "cache-control": "public, max-age=3600",
    });
  };
};
