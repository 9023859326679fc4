const places = 26;
const mostCounted = 63;

/** Which of 26 letters a name is written with, some digits and signs sharing their place, and how many it has, in one number. */
export const packLetters = (occurring: number, count: number): number =>
  (occurring & ((1 << places) - 1)) | (Math.min(count, mostCounted) << places);

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const occurring = (letters: number): number => letters & ((1 << places) - 1);

/** How far the letters of two names differ, 0–1: half by which they are, half by how many. */
export function lettersDiffer(a: number, b: number): number {
  const all = countBits(occurring(a) | occurring(b));
  const most = Math.max(a >>> places, b >>> places);
  if (all === 0 || most === 0) return 0;
  return countBits(occurring(a) ^ occurring(b)) / all / 2 + Math.abs((a >>> places) - (b >>> places)) / most / 2;
}
