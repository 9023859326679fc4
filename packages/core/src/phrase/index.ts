export { type PhraseIndex, phraseIndex } from "./phrase-index.js";
export { wordsOf } from "./words.js";
