/** A weight of evidence with its sign: `+3.2`, `−1.0`, `0.0`. */
export const signed = (decibans: number): string => {
  const rounded = Math.abs(decibans).toFixed(1);
  if (rounded === "0.0") return rounded;
  return `${decibans < 0 ? "−" : "+"}${rounded}`;
};

/** An interval of the score: `61–80`. */
export const range = ([low, high]: readonly [number, number]): string => `${Math.round(low)}–${Math.round(high)}`;
