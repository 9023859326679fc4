import { inferActivities } from "@manumit/core";

const SECONDS = 2;
const profiles = [
  "Tolland Weavers Ltd spins and weaves cotton and linen fabric for shirt makers in Europe. Founded in 1921, the company runs two mills and a dye house, and employs 340 people.",
  "Marrow Point is a user-centred design and software consultancy. We help central and local government to replace old systems, move to the cloud and keep citizens' data safe.",
  "Our crews pick, grade and pack strawberries, salad and apples for growers in three counties from April to November; transport and housing are arranged.",
  "Harlech Court offers residential and nursing care for up to sixty older people, with a unit for those who live with dementia, day care and respite stays.",
  "Frozen and canned seafood: shrimp, squid and tuna processed in our own plant and exported to supermarkets and food service in forty countries.",
];

/** What any reader of words must do: the named baseline. */
const tokenise = (text: string): number => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function perSecond(read: (text: string) => unknown): number {
  for (const text of profiles) read(text);
  const start = performance.now();
  let texts = 0;
  while (performance.now() - start < SECONDS * 1000) {
    for (const text of profiles) read(text);
    texts += profiles.length;
  }
  return Math.round((texts / (performance.now() - start)) * 1000);
}

const started = performance.now();
inferActivities("");
const unpacking = performance.now() - started;
const inferring = perSecond(inferActivities);
const tokenising = perSecond(tokenise);
console.log(`inferActivities  ${inferring} texts/s on one core (model unpacked once in ${unpacking.toFixed(0)} ms)`);
console.log(`baseline: lower-casing and splitting into words  ${tokenising} texts/s`);
console.log(`ratio  ${(tokenising / inferring).toFixed(1)} times the cost of splitting`);
