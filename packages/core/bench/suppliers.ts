import type { Supplier } from "@manumit/core";

/** A generator with a seed (mulberry32), so that every run measures the same suppliers. */
export const seeded = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const countries = "GB US DE FR IT ES NL PL TR CN IN PK BD VN TH MY ID BR MX ZA KE EG AE JP KR".split(" ");
const classes =
  "0113 0161 0311 1010 1020 1311 1410 2219 2392 2610 2829 3830 4100 4520 4711 4923 5210 5610 6201 6920 7820 8121 8730 9602".split(
    " ",
  );
const goods = [
  "cotton t-shirts",
  "frozen shrimp",
  "solar panels",
  "nitrile gloves",
  "cocoa butter",
  "office chairs",
  "bricks",
];
const texts = [
  "We are a family-run cleaning contractor serving offices and schools across the region",
  "Cotton yarn spinning and weaving, dyeing and finishing of woven fabrics",
  "Provider of cloud software and cyber security consultancy to the public sector",
  "Frozen seafood processing and export, own cold store and fishing vessels",
  "Recruitment and supply of temporary workers to farms and food factories",
  "Civil engineering contractor: roads, bridges and groundworks",
  "Manufacturer of injection-moulded plastic parts for the automotive industry",
  "Residential care homes for older people, nursing and dementia care",
];

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

const nameWords =
  "Northern Lotus Harbour Crescent Golden Delta Summit Orchard Textile Foods Metal Building Cleaning Logistics Farm Mills".split(
    " ",
  );
const forms = ["Ltd", "GmbH", "S.r.l.", "Co., Ltd.", "Inc.", "Pvt. Ltd."];
const nameOf = (random: () => number, i: number): string =>
  `${pick(random, nameWords)} ${pick(random, nameWords)} ${i} ${pick(random, forms)}`;

/** Suppliers with a country and an ISIC class; a third name goods, a third answer some workforce questions. */
export const codedSuppliers = (count: number, seed = 1): Supplier[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `s-${i}`,
    name: nameOf(random, i),
    country: pick(random, countries),
    activities: [{ scheme: "isic4" as const, code: pick(random, classes) }],
    ...(i % 3 === 0 && { goods: [{ name: pick(random, goods), origin: pick(random, countries) }] }),
    ...(i % 3 === 1 && {
      workforce: { migrantShare: random(), agencyShare: random(), weeklyHours: 40 + random() * 40 },
    }),
  }));
};

/** Suppliers with a country and a free-text description only. */
export const describedSuppliers = (count: number, seed = 2): Supplier[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `s-${i}`,
    name: `Example ${i}`,
    country: pick(random, countries),
    description: `${pick(random, texts)}. ${pick(random, texts)}, since ${1950 + Math.floor(random() * 70)}.`,
  }));
};
