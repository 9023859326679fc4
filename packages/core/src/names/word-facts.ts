import { once } from "../reference/once.js";
import { mayIntroduceAlias } from "./alias-split.js";
import { type FormWord, formsOf } from "./legal-forms.js";
import type { NameToken } from "./name-token.js";
import { countingWords } from "./numbers.js";
import { remembered } from "./remembered.js";
import { tokenOf } from "./token-of.js";
import { placeStarts, vocabulary } from "./vocabulary.js";

/** Words that join others and say nothing. */
const joining = new Set(
  "the of and or for de da do das dos del della di der die das den von van und y et e i o a an des du d l la le les los las el al en in im zu zur na at by to s its".split(
    " ",
  ),
);

const counting = once(() => new Set(countingWords()));

/** All that the tables say of a folded word, looked up once. */
export interface WordFacts extends FormWord {
  /** The token, where the word stands for itself. */
  readonly token: NameToken;
  /** Does it join others and say nothing? */
  readonly joins: boolean;
  /** Can it be a number, introduce one, or begin a place of several words? Then its neighbours decide. */
  readonly dependsOnOthers: boolean;
  readonly mayIntroduceAlias: boolean;
}

/** The Arabic article written together with an unknown name ("Althuraya") is left out as where it stands alone. */
const withoutArticle = (word: string): string =>
  word.length > 6 && word.startsWith("al") && !vocabulary().has(word) ? word.slice(2) : word;

const beginsWithDigit = (word: string): boolean => word.charCodeAt(0) <= 0x39;

/** The facts of a word of a folded name. */
export const factsOf = remembered(
  (text: string): WordFacts => ({
    text,
    ...formsOf(text),
    token: tokenOf(withoutArticle(text)),
    joins: joining.has(text),
    dependsOnOthers: beginsWithDigit(text) || counting().has(text) || placeStarts().has(text),
    mayIntroduceAlias: mayIntroduceAlias(text),
  }),
);
