const countries = "PK VN GB CN IN TR IT US BD DE TH MY ID BR MX ZA KE EG AE JP".split(" ");
const alpha3 = "PAK VNM GBR CHN IND TUR ITA USA BGD DEU THA MYS IDN BRA MEX ZAF KEN EGY ARE JPN".split(" ");
const goods =
  "cotton yarn,steel bolts,cotton t-shirts,frozen shrimp,solar panels,nitrile gloves,cocoa butter,office chairs,bricks".split(
    ",",
  );

const pick = (from: readonly string[], at: number): string => from[at % from.length]!;

/** The words of the nth invented supplier. */
export const nth = (at: number) => ({
  name: `Example Supplier ${at} Ltd`,
  number: String(10_000_000 + at),
  country: pick(countries, at),
  country3: pick(alpha3, at),
  good: `${pick(goods, at * 7)} of the kind ${at % 50}`,
  origin: pick(countries, at * 3),
  unspsc: String(43_211_500 + (at % 90)),
  cpv: `${90_000_000 + (at % 500) * 1_000}`,
  street: `${at} Mill Road`,
  town: `Town ${at % 997}`,
});
