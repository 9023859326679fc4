/** A yes or no as XML writes it; undefined for anything else. */
export const indicatorOf = (text: string | undefined): boolean | undefined =>
  text === "true" || text === "1" ? true : text === "false" || text === "0" ? false : undefined;
