const ROUNDS = 40;
const BINS = 500;

/**
 * The values by which so many weights are told with the least squared error, in rising order: Lloyd's algorithm, begun
 * where levels are as dense as the cube root of the density of the weights, which is best for many levels.
 */
export function fittedLevels(weights: Float32Array, count: number): number[] {
  const sorted = weights.toSorted();
  const sums = new Float64Array(sorted.length + 1);
  for (let i = 0; i < sorted.length; i++) sums[i + 1] = (sums[i] ?? 0) + (sorted[i] ?? 0);
  let levels = firstLevels(sorted, count);
  for (let round = 0; round < ROUNDS; round++) {
    const ends = levels.map((level, k) => {
      const next = levels[k + 1];
      return next === undefined ? sorted.length : placeOf((level + next) / 2, sorted);
    });
    levels = levels.map((level, k) => {
      const [from, to] = [ends[k - 1] ?? 0, ends[k] ?? 0];
      return to > from ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from) : level;
    });
  }
  return levels.map((level) => Number(level.toPrecision(5)));
}

function firstLevels(sorted: Float32Array, count: number): number[] {
  const lowest = sorted[0] ?? 0;
  const width = ((sorted.at(-1) ?? 0) - lowest) / BINS;
  const ends = Array.from({ length: BINS }, (_, bin) => placeOf(lowest + (bin + 1) * width, sorted));
  const roots = ends.map((end, bin) => Math.cbrt(end - (ends[bin - 1] ?? 0)));
  const total = roots.reduce((a, b) => a + b, 0);
  const levels: number[] = [];
  let reached = 0;
  roots.forEach((root, bin) => {
    reached += root;
    while (levels.length < count && reached >= ((levels.length + 0.5) * total) / count)
      levels.push(lowest + (bin + 0.5) * width);
  });
  return levels;
}

/** The number of the level nearest to a weight. */
export function nearestLevel(weight: number, levels: readonly number[]): number {
  let nearest = 0;
  for (let k = 1; k < levels.length; k++)
    if (Math.abs(weight - (levels[k] ?? 0)) < Math.abs(weight - (levels[nearest] ?? 0))) nearest = k;
  return nearest;
}

/** How many of the sorted weights lie below a bound. */
function placeOf(bound: number, sorted: Float32Array): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
