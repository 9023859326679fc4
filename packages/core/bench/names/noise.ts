import { type Firm, nameOf, otherForm } from "./corpus.js";
import type { Random } from "./random.js";

const swap = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);

function slip(word: string, random: Random): string {
  if (word.length < 5) return word;
  const at = 1 + random.below(word.length - 2);
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return swap(word, at);
    case 2:
      return word.slice(0, at) + random.pick([..."abcdeiklmnorstu"]) + word.slice(at + 1);
    default:
      return word.slice(0, at) + word.charAt(at) + word.slice(at);
  }
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bInternational\b/, "Intl"],
  [/\bIndustry\b/, "Ind."],
  [/\bIndustries\b/, "Inds"],
  [/\bTechnology\b/, "Tech"],
  [/\bTextiles?\b/, "Tex"],
  [/\bGarments?\b/, "Gmts"],
  [/\bImport & Export\b/, "Imp. & Exp."],
  [/\bEngineering\b/, "Engg"],
  [/\bPharmaceutical\b/, "Pharma"],
  [/\bChemicals?\b/, "Chem"],
  [/\bServices\b/, "Svcs"],
  [/\bConstruction\b/, "Constr."],
  [/\bDevelopment\b/, "Dev."],
  [/\bMachinery\b/, "Mach."],
  [/\bSpinning\b/, "Spg"],
  [/\bHoldings\b/, "Hldgs"],
  [/\bElectronics\b/, "Elec."],
]; // prettier-ignore

const places: readonly (readonly [RegExp, string])[] = [
  [/\bAksu\b/, "Akesu"],
  [/\bHetian\b/, "Hotan"],
  [/\bKashgar\b/, "Kashi"],
  [/\bXinjiang\b/, "Sinkiang"],
  [/\bMumbai\b/, "Bombay"],
  [/\bChennai\b/, "Madras"],
  [/\bChittagong\b/, "Chattogram"],
  [/\bKöln\b/, "Cologne"],
  [/\bMoskva\b/, "Moscow"],
]; // prettier-ignore

const stripMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i").replace(/[đĐ]/g, "d").replace(/ß/g, "ss");

/** The ways in which a name asked for differs from the name listed. Each gives undefined where it cannot apply. */
export const noises: Readonly<Record<string, (firm: Firm, random: Random) => string | undefined>> = {
  exact: (firm) => nameOf(firm),
  "case and punctuation": (firm, random) => {
    const name = nameOf(firm).replace(/[.,]/g, "");
    return random.chance(0.5) ? name.toUpperCase() : name.toLowerCase();
  },
  "other legal form": (firm, random) => nameOf({ ...firm, form: otherForm(firm, random) }),
  "no legal form": (firm) => nameOf({ ...firm, form: "" }).trim(),
  "no accents": (firm) => {
    const plain = stripMarks(nameOf(firm));
    return plain === nameOf(firm) ? undefined : plain;
  },
  abbreviation: (firm) => {
    const name = nameOf(firm);
    const found = abbreviations.find(([word]) => word.test(name));
    return found === undefined ? undefined : name.replace(found[0], found[1]);
  },
  "slip in the brand": (firm, random) => {
    const brand = slip(firm.brand, random);
    return brand === firm.brand ? undefined : nameOf({ ...firm, brand });
  },
  "slip in another word": (firm, random) => {
    const trade = firm.trade
      .split(" ")
      .map((word, i) => (i === 0 ? slip(word, random) : word))
      .join(" ");
    return trade === firm.trade ? undefined : nameOf({ ...firm, trade });
  },
  "place left out": (firm) => (firm.order.startsWith("place") ? nameOf({ ...firm, order: "no-place" }) : undefined),
  "place by another name": (firm) => {
    if (!firm.order.startsWith("place")) return undefined;
    const name = nameOf(firm);
    const found = places.find(([place]) => place.test(name));
    return found === undefined ? undefined : name.replace(found[0], found[1]);
  },
  "word left out": (firm) => (firm.extra === "" ? undefined : nameOf({ ...firm, extra: "" })),
  transposed: (firm) =>
    firm.order === "form-first"
      ? undefined
      : `${firm.trade} ${firm.brand}${firm.extra === "" ? "" : ` ${firm.extra}`} ${firm.form}`,
  "split brand": (firm) => {
    if (firm.brand.includes(" ") || firm.brand.length < 5)
      return firm.brand.includes(" ") ? nameOf({ ...firm, brand: firm.brand.replace(" ", "") }) : undefined;
    const at =
      firm.country === "CN"
        ? (/^(zh|ch|sh)?[^aeiou]*[aeiou]+(ng|n(?![aeiou]))?/i.exec(firm.brand)?.[0].length ?? 3)
        : 3;
    return at >= firm.brand.length
      ? undefined
      : nameOf({ ...firm, brand: `${firm.brand.slice(0, at)} ${firm.brand.slice(at)}` });
  },
};
