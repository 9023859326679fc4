/** Numbers that are being learned, with the gradient gathered since the last step. */
export interface Learned {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

const KEEP_MEAN = 0.9;
const KEEP_SQUARE = 0.999;
const TINY = 1e-8;

export const learned = (values: Float32Array): Learned => ({
  values,
  gradient: new Float32Array(values.length),
  mean: new Float32Array(values.length),
  square: new Float32Array(values.length),
});

/** One step of Adam (Kingma and Ba 2015), the `count`-th, over the numbers from `from` up to `to`. */
export const step = (numbers: Learned, rate: number, count: number, from = 0, to = numbers.values.length): void => {
  const { values, gradient, mean, square } = numbers;
  const meanShare = 1 - KEEP_MEAN ** count;
  const squareShare = 1 - KEEP_SQUARE ** count;
  for (let i = from; i < to; i++) {
    const slope = gradient[i]!;
    mean[i] = KEEP_MEAN * mean[i]! + (1 - KEEP_MEAN) * slope;
    square[i] = KEEP_SQUARE * square[i]! + (1 - KEEP_SQUARE) * slope * slope;
    const size = Math.sqrt(square[i]! / squareShare) + TINY;
    values[i]! -= (rate * (mean[i]! / size)) / meanShare;
    gradient[i] = 0;
  }
};
