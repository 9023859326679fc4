/** Share of all employed (0–1) by geography and ISIC 4 division, completed from section groups where a geography has no divisions. */
export type Employment = (geography: string, division: string) => number;

interface ShareRow {
  readonly geography: string;
  readonly isic4: string;
  readonly share: string;
}

/** The section groups in which the ILO publishes, as ranges of divisions. */
const groups: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 3],
  B: [5, 9],
  C: [10, 33],
  DE: [35, 39],
  F: [41, 43],
  G: [45, 47],
  HJ: [49, 63],
  I: [55, 56],
  K: [64, 66],
  LMN: [68, 82],
  O: [84, 84],
  P: [85, 85],
  Q: [86, 88],
  RSTU: [90, 99],
};

const groupOf = (division: string): string => {
  const number = Number(division);
  // Accommodation and food (I) lies between transport (H) and information (J), which the ILO publishes together.
  if (number === 55 || number === 56) return "I";
  const found = Object.entries(groups).find(([, [first, last]]) => number >= first && number <= last);
  if (found === undefined) throw new Error(`division ${division} is in no section group`);
  return found[0];
};

/** Where a country's own rows lack a section, the aggregate of its income group stands in. */
const standIn: Readonly<Record<string, string>> = {
  DE: "HIGH_INCOME",
  IT: "HIGH_INCOME",
  FI: "HIGH_INCOME",
  FR: "HIGH_INCOME",
  NL: "HIGH_INCOME",
};

/**
 * Reads the published shares. A section group is split over its divisions as in the mean of GB and US, agriculture as
 * in GB alone: the US survey counts animal production as fishing, so its division 03 is moved to 01.
 */
export function employmentOf(rows: readonly ShareRow[]): Employment {
  const published = new Map(rows.map(({ geography, isic4, share }) => [`${geography} ${isic4}`, Number(share)]));
  const survey = (geography: "GB" | "US", division: string): number => {
    const own = published.get(`${geography} ${division}`) ?? 0;
    if (geography === "GB") return own;
    if (division === "01") return own + (published.get("US 03") ?? 0);
    return division === "03" ? 0 : own;
  };
  const pattern = (division: string): number =>
    groupOf(division) === "A" ? survey("GB", division) : (survey("GB", division) + survey("US", division)) / 2;
  const divisions = Array.from({ length: 99 }, (_, i) => String(i + 1).padStart(2, "0")).filter(
    (division) => published.has(`GB ${division}`) || published.has(`US ${division}`),
  );
  const total = (group: string) =>
    divisions.filter((division) => groupOf(division) === group).reduce((sum, division) => sum + pattern(division), 0);

  return (geography, division) => {
    if (geography === "GB" || geography === "US") return survey(geography, division);
    const group = groupOf(division);
    const share = published.get(`${geography} ${group}`) ?? published.get(`${standIn[geography]} ${group}`);
    if (share === undefined) throw new Error(`no employment share of ${group} in ${geography}`);
    return total(group) === 0 ? 0 : (share * pattern(division)) / total(group);
  };
}
