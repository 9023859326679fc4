export { classifySentences } from "./classify.js";
export { Criterion } from "./criterion.js";
export { vaguePatternIds } from "./evidence/vague-patterns.js";
export { LONGEST_TEXT, segment } from "./segment/segment.js";
export { Sentence, StatementDocument } from "./sentence.js";
export { EvidenceStatus, SentenceReading } from "./sentence-reading.js";
