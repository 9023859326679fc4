import { createHash } from "node:crypto";

/**
 * The hash of a name, however it is written. The gold file holds hashes, so that it names no person or company and still
 * tells whether the right name was read.
 */
export const nameHash = (name: string): string => {
  const folded = name
    .trim()
    .toLowerCase()
    .replace(/^(?:dr|mr|mrs|ms|sir|dame)\.?\s+/u, "")
    .replace(/^the\s+/u, "")
    .replace(/\bltd\b/gu, "limited")
    .replace(/\bcorp\b/gu, "corporation")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return createHash("sha256").update(folded).digest("hex").slice(0, 12);
};
