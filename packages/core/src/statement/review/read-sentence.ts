import type { Sentence } from "../reading/sentence.js";
import type { SentenceReading } from "../reading/sentence-reading.js";

/** A sentence with what it was read to disclose. */
export type ReadSentence = Sentence & SentenceReading;
