import { decodeBase64 } from "../../../activity/base64.js";
import { CRITERIA, type TreeBytes } from "./model-file.js";

/** Adds up the small trees of every criterion for one description of surroundings; writes `CRITERIA` scores. */
export type TreeScorer = (described: Float64Array, into: Float64Array) => void;

export function treeScorer({ counts, cuts, start, scale, bytes }: TreeBytes): TreeScorer {
  const code = decodeBase64(bytes);
  const bins = new Uint8Array(cuts.length);
  const tables = cuts.map((values) => Float64Array.from(values));
  return (described, into) => {
    tables.forEach((table, feature) => {
      const value = described[feature] ?? 0;
      let bin = 0;
      while (bin < table.length && value >= (table[bin] ?? 0)) bin++;
      bins[feature] = bin;
    });
    let at = 0;
    for (let criterion = 0; criterion < CRITERIA; criterion++) {
      let score = 0;
      for (let tree = counts[criterion] ?? 0; tree > 0; tree--) {
        const splits = code[at++] ?? 0;
        let leaf = 0;
        for (let split = 0; split < splits; split++, at += 3) {
          if (leaf === code[at] && (bins[code[at + 1] ?? 0] ?? 0) > (code[at + 2] ?? 0)) leaf = split + 1;
        }
        const place = at + 2 * leaf;
        score += (((code[place] ?? 0) | ((code[place + 1] ?? 0) << 8)) << 16) >> 16;
        at += 2 * (splits + 1);
      }
      into[criterion] = (start[criterion] ?? 0) + scale * score;
    }
  };
}
