import type { Sentence } from "../reading/sentence.js";
import { isNoCompany } from "./registered-name.js";
import type { ReadFacts } from "./statement-facts.js";

const LONGEST = 4_000;

/** "Example Foods Limited publishes this statement". */
const declares =
  /^\s+(?:\([^)]{0,80}\)\s+)?(?:publish(?:es)?|makes?|issues?|presents?|submits?|ha(?:s|ve)\s+(?:\p{L}+\s+)?(?:published|made|prepared|issued|submitted)|(?:is|are)\s+(?:publishing|making|issuing|submitting))\s+(?:this|its|the)\b[^.]{0,60}\b(?:statement|report)\b/iu;

/** Whether what follows a name says that it is the maker of the statement. */
export const declaresStatement = (after: string): boolean => declares.test(after.slice(0, 240));

const withoutForm =
  /(?:made|given|issued|published|prepared|submitted|produced|filed|lodged|drawn up) by (?:the )?|on behalf of (?:the )?|(?:institution|entity):\s*/iu;
const properName = /^\p{Lu}[\p{L}'’&.-]+(?:\s+(?:(?:of|and|the|for|&)\s+){0,2}\p{Lu}[\p{L}'’&.-]+){1,7}/u;

const article = /^(?:The )?/u;

/** Where in a sentence a name without a registered form stands as that of the maker of the statement. */
const makerAt = (text: string): number | undefined => {
  const cue = withoutForm.exec(text);
  if (cue && /\b(?:statement|report)\b|(?:institution|entity):/iu.test(text)) return cue.index + cue[0].length;
  const from = article.exec(text)![0].length;
  const name = properName.exec(text.slice(from, from + 200))?.[0];
  return name !== undefined && declaresStatement(text.slice(from + name.length)) ? from : undefined;
};

/** A university, a department, a charity that makes the statement, where nobody with a registered form is named. */
export const declaredName = (sentences: readonly Sentence[]): ReadFacts["entities"] => {
  for (const { text, start } of sentences) {
    const from = makerAt(text.slice(0, LONGEST));
    if (from === undefined) continue;
    const name = properName.exec(text.slice(from, from + 200))?.[0];
    if (name === undefined || isNoCompany(name)) continue;
    return [
      { value: name.replace(/\s+/gu, " "), at: { start: start + from, end: start + from + name.length }, firm: true },
    ];
  }
  return [];
};
