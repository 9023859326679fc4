/** The text that so many UTF-16 units make; words are short. */
export const textOfUnits = (units: Uint16Array, start: number, end: number): string =>
  String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
