import { phrase } from "../catalogue/catalogue.js";
import type { Methodology } from "../methodology/methodology.js";
import type { Evidence, Question } from "./evidence.js";
import { remember } from "./remember.js";

/** Asks the questions of place, activity and goods whose answers could still narrow the interval. */
export type CoreQuestioner = (country: Evidence, work: readonly Evidence[]) => readonly Question[];

/** The question that a piece of evidence leaves open, if any. */
export const coreQuestioner = ({ country, sector, good, place }: Methodology): CoreQuestioner => {
  const texts = {
    country: phrase("question.country"),
    activities: phrase("question.activities"),
    goods: phrase("question.goods"),
    "goods.origin": phrase("question.goods.origin"),
    sites: phrase("question.sites"),
  };
  // One object a question and spread, of which there are few: nothing is made anew for each supplier.
  const asked = Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      field,
      remember((spread: Question["spread"]) =>
        remember((answered: Question["spread"]): Question => ({ field, text, spread, answered })),
      ),
    ]),
  ) as Record<keyof typeof texts, (spread: Question["spread"]) => (answered: Question["spread"]) => Question>;

  const questionOf = ({ id, known, value, spread }: Evidence): Question | undefined => {
    switch (id) {
      case "country":
        // A country without figures is no question to the supplier.
        return value === null && spread !== country.spread.known
          ? asked.country(spread)(country.spread.known)
          : undefined;
      case "sector":
        return spread.high > sector.spread.class.high ? asked.activities(spread)(sector.spread.class) : undefined;
      case "good":
        return spread.high > good.spread.known.high
          ? asked[known ? "goods.origin" : "goods"](spread)(good.spread.known)
          : undefined;
      case "state-imposed-labour":
        return spread.high > place.spread.known.high ? asked.sites(spread)(place.spread.known) : undefined;
      default:
        return undefined;
    }
  };

  return (ofCountry, work) => {
    const questions: Question[] = [];
    const first = questionOf(ofCountry);
    if (first !== undefined) questions.push(first);
    for (const each of work) {
      const question = questionOf(each);
      if (question !== undefined) questions.push(question);
    }
    return questions;
  };
};
