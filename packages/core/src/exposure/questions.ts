import { phrase } from "../catalogue/catalogue.js";
import type { Methodology, Spread } from "../methodology/methodology.js";
import type { Evidence, Question } from "./evidence.js";
import { remember } from "./remember.js";

/** Asks the questions of place, activity and goods whose answers could still narrow the interval. */
export type CoreQuestioner = (country: Evidence, work: readonly Evidence[]) => readonly Question[];

/** The question that a piece of evidence leaves open, if any. */
export const coreQuestioner = ({ country, sector, good, place }: Methodology): CoreQuestioner => {
  // One object a question and spread, of which there are few: nothing is made anew for each supplier.
  const asking = (field: string, text: string, answered: Spread) =>
    remember((spread: Spread): Question => ({ field, text, spread, answered }));
  const ask = {
    country: asking("country", phrase("question.country"), country.spread.known),
    activities: asking("activities", phrase("question.activities"), sector.spread.class),
    activityCode: asking("activities", phrase("question.activities.code"), sector.spread.class),
    goods: asking("goods", phrase("question.goods"), good.spread.known),
    origin: asking("goods.origin", phrase("question.goods.origin"), good.spread.known),
    sites: asking("sites", phrase("question.sites"), place.spread.known),
  };

  const questionOf = ({ id, known, value, spread }: Evidence): Question | null => {
    switch (id) {
      case "country":
        // A country without figures is no question to the supplier.
        return value === null && spread !== country.spread.known ? ask.country(spread) : null;
      case "sector":
        if (spread.high <= sector.spread.class.high) return null;
        return known ? ask.activityCode(spread) : ask.activities(spread);
      case "good":
        return spread.high > good.spread.known.high ? (known ? ask.origin(spread) : ask.goods(spread)) : null;
      case "state-imposed-labour":
        return spread.high > place.spread.known.high ? ask.sites(spread) : null;
      default:
        return null;
    }
  };

  const remembered = (evidence: Evidence): Question | null => {
    const { shared } = evidence;
    if (shared === undefined) return questionOf(evidence);
    if (shared.question === undefined) shared.question = questionOf(evidence);
    return shared.question;
  };

  return (ofCountry, work) => {
    const questions: Question[] = [];
    const first = remembered(ofCountry);
    if (first !== null) questions.push(first);
    for (const each of work) {
      const question = remembered(each);
      if (question !== null) questions.push(question);
    }
    return questions;
  };
};
