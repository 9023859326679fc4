import type { Curve } from "../methodology/methodology.js";

/** The height of a line drawn straight between its points and level beyond them. */
export const along = (curve: Curve, x: number): number => {
  let [x0, y0] = curve[0]!;
  if (x <= x0) return y0;
  for (const [x1, y1] of curve) {
    if (x <= x1) return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
};
