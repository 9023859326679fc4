import type { Read } from "./table.js";

const codes = "reference/iso3166_countries.csv";

/** The input that `alpha2Of` reads; a table that uses it declares it. */
export const countryCodes = codes;

/** Alpha-3 to alpha-2; an unknown code fails the build. */
export function alpha2Of(read: Read): (alpha3: string) => string {
  const known = new Map(read(codes, ["alpha2", "alpha3"]).map(({ alpha2, alpha3 }) => [alpha3, alpha2]));
  return (alpha3) => {
    const alpha2 = known.get(alpha3);
    if (alpha2 === undefined) throw new Error(`"${alpha3}" is not an ISO 3166-1 alpha-3 code`);
    return alpha2;
  };
}
