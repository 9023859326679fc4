export { type Phrase, type PhraseHit, type PhraseIndex, phraseIndex } from "./phrase-index.js";
export { type Pause, type Words, wordsOf } from "./words.js";
