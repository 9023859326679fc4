/** The character encodings a supplier file is read in. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE";

/** An encoding with the length of the byte order mark that announced it. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  readonly markLength: number;
}

const sampleSize = 4096;

/** The share of zero bytes at even or at odd places: text of the Latin alphabet in UTF-16 has one half of them zero. */
function zeroShare(head: Uint8Array, from: 0 | 1): number {
  const end = Math.min(head.length, sampleSize);
  let zeros = 0;
  for (let at = from; at < end; at += 2) if (head[at] === 0) zeros++;
  return end < 2 ? 0 : zeros / Math.floor(end / 2);
}

/** The encoding of a text from its first bytes: a byte order mark, else where the zero bytes stand, else UTF-8. */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "UTF-8", markLength: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "UTF-16LE", markLength: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "UTF-16BE", markLength: 2 };
  const even = zeroShare(head, 0);
  const odd = zeroShare(head, 1);
  if (odd > 0.3 && even < 0.05) return { encoding: "UTF-16LE", markLength: 0 };
  if (even > 0.3 && odd < 0.05) return { encoding: "UTF-16BE", markLength: 0 };
  return { encoding: "UTF-8", markLength: 0 };
}
