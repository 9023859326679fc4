import type { Curve } from "../methodology/methodology.js";

/** The height of a line drawn straight between its points and level beyond them. */
export const along = (curve: Curve, x: number): number => {
  let before = curve[0]!;
  if (x <= before[0]) return before[1];
  for (let i = 1; i < curve.length; i++) {
    const after = curve[i]!;
    if (x <= after[0]) return before[1] + ((after[1] - before[1]) * (x - before[0])) / (after[0] - before[0]);
    before = after;
  }
  return before[1];
};
