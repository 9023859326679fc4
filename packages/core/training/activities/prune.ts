import { HEAD, type Weights } from "./division-head.js";
import { leastOfLargest } from "./pack-model.js";
import type { SparseText } from "./sparse-texts.js";

/** How far use counts beside size: rare features grow large weights and are seldom asked. */
const USE = 0.2;

/** Sets all but the weightiest cells to zero; returns which stay open to further training. */
export function prune({ cells }: Weights, texts: readonly SparseText[], count: number): Uint8Array {
  const use = new Float64Array(cells.length / HEAD);
  for (const { features, values } of texts) {
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] ?? 0;
      use[feature] = (use[feature] ?? 0) + (values[i] ?? 0) ** 2;
    }
  }
  const importance = cells.map((cell, at) => Math.abs(cell) * (use[Math.floor(at / HEAD)] ?? 0) ** USE);
  const least = leastOfLargest(importance, count);
  const open = new Uint8Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    if ((importance[at] ?? 0) >= least) open[at] = 1;
    else cells[at] = 0;
  }
  return open;
}
