import rows from "../../data/workforce-phrases.json";
import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import { type PhraseIndex, phraseIndex, wordsOf } from "../phrase/index.js";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import type { Workforce } from "../supplier/index.js";
import { cite } from "./cite.js";
import type { Evidence } from "./evidence.js";
import { rememberSome } from "./remember.js";

/** What a description may tell of who does the work. */
export type ToldSign = "migrant" | "tied-visa" | "agency" | "seasonal" | "lives-in" | "piece-rate" | "represented";

/** A declared answer to the same question goes before what the description tells. */
const answeredBy: Readonly<Record<ToldSign, keyof Workforce | undefined>> = {
  migrant: "migrantShare",
  "tied-visa": "visaTiedShare",
  agency: "agencyShare",
  seasonal: "seasonalShare",
  "lives-in": "employerHousing",
  "piece-rate": undefined,
  represented: "workersRepresented",
};

const signs = once(
  (): PhraseIndex<ToldSign> =>
    phraseIndex(
      tableOf(rows).flatMap(({ sign, phrases }) =>
        phrases.split("|").map((each) => ({ words: [...wordsOf(each).word], value: sign as ToldSign })),
      ),
    ),
);

interface Told {
  readonly sign: ToldSign;
  readonly quote: string;
}

const none: readonly Evidence[] = [];

/** Every sign that a text tells, in the order in which they come, each as often as it is told. */
const toldIn = (text: string): readonly Told[] => {
  const words = wordsOf(text);
  const told: Told[] = [];
  for (const { value: sign, from, to } of signs().find(words)) {
    told.push({ sign, quote: text.slice(words.start[from], words.end[to - 1]) });
  }
  return told;
};

/** A buyer's file says "general supplies" again and again; a profile is written once. */
const longestUsual = 100;
const toldInUsual = rememberSome(toldIn, 2_000);

/**
 * What a free-text profile says of the workforce in passing: "harvest crews", "H-2A", "unionised". Weak evidence, since a
 * profile is not an answer: a sign weighs as a weak indicator, and the question stays open.
 */
export const toldWorkforce = (
  description: string | undefined,
  workforce: Workforce | undefined,
  { answers: method }: Methodology,
): readonly Evidence[] => {
  if (description === undefined) return none;
  const all = description.length > longestUsual ? toldIn(description) : toldInUsual(description);
  if (all.length === 0) return none;
  const told = new Map<ToldSign, string>();
  for (const { sign, quote } of all) {
    const field = answeredBy[sign];
    if (!told.has(sign) && (field === undefined || workforce?.[field] === undefined)) told.set(sign, quote);
  }
  return [...told].map(([sign, quote]) => ({
    id: `told-${sign}`,
    group: "workforce",
    label: phrase(`told.${sign}`),
    weight: sign === "represented" ? method.represented : method.weak,
    known: true,
    value: quote,
    why: phrase("told.why", { quote }),
    sources: [cite("ilo-indicators")],
    spread: { low: 0, high: 0 },
  }));
};
