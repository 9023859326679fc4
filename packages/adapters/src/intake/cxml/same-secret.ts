import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text, "utf8").digest();

/** Whether two secrets are the same, in a time that tells nothing of them. An empty one is the same as none. */
export function sameSecret(given: string, expected: string): boolean {
  const equal = timingSafeEqual(digest(given), digest(expected));
  return equal && expected !== "";
}
