import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Evidence, Question } from "./evidence.js";

/** Asks the questions of place, activity and goods whose answers could still narrow the interval. */
export type CoreQuestioner = (evidence: readonly Evidence[]) => readonly Question[];

export const coreQuestioner = ({ country, sector, good, place }: Methodology): CoreQuestioner => {
  const texts = {
    country: phrase("question.country"),
    activities: phrase("question.activities"),
    goods: phrase("question.goods"),
    "goods.origin": phrase("question.goods.origin"),
    sites: phrase("question.sites"),
  };
  const ask = (field: keyof typeof texts, { spread }: Evidence, answered: Question["answered"]): Question[] =>
    spread.high > answered.high ? [{ field, text: texts[field], spread, answered }] : [];

  return (evidence) =>
    evidence.flatMap((each): Question[] => {
      switch (each.id) {
        case "country":
          // A country without figures is no question to the supplier.
          return each.value === null ? ask("country", each, country.spread.known) : [];
        case "sector":
          return ask("activities", each, sector.spread.class);
        case "good":
          return ask(each.known ? "goods.origin" : "goods", each, good.spread.known);
        case "state-imposed-labour":
          return ask("sites", each, place.spread.known);
        default:
          return [];
      }
    });
};
