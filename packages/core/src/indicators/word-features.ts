import { deniedWords } from "./denied-words.js";
import { type Give, hashOf, MOST_WORDS } from "./feature-address.js";
import type { Told } from "./told.js";
import { wordKindOf } from "./word-kinds.js";

/** Words further apart than this are no pair. */
const PAIRED = 3;

/** Words for small numbers; larger ones come as digits. */
const spelled = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** A number by its size, since what matters of "14 hours" is that it is many; 0 for a word that is no number. */
const sizeOf = (stem: string): number => {
  const value = spelled.get(stem) ?? (/^\d{1,6}/.test(stem) ? Number.parseInt(stem, 10) : undefined);
  if (value === undefined) return 0;
  const steps = [4, 8, 10, 12, 17, 25, 49, 60, 100, 1000];
  const at = steps.findIndex((step) => value < step);
  return at < 0 ? steps.length + 1 : at + 1;
};

/** What single words tell, their pairs, numbers with what is counted, and the kinds that words are of. */
export const wordFeatures = (told: Told, give: Give): void => {
  const stems = told.stems.slice(0, MOST_WORDS);
  const count = stems.length;
  deniedWords(stems).forEach((isDenied, at) => {
    if (isDenied) give("deniedStem", hashOf(stems[at]!));
  });

  for (let i = 0; i < count; i++) {
    const size = sizeOf(stems[i]!);
    const here = size === 0 ? hashOf(stems[i]!) : size;
    give("stem", here);
    if (i + 1 < count && told.pauseBefore[i + 1] !== 2) {
      give("stemPair", here, hashOf(stems[i + 1]!));
      if (i + 2 < count) give("stemSkip", here, hashOf(stems[i + 2]!));
    }
    if (size > 0) {
      for (let j = i + 1; j < Math.min(i + 4, count); j++) give("number", size, hashOf(stems[j]!));
      if (i > 0) give("number", size, hashOf(stems[i - 1]!), 1);
    }
  }

  const wordKinds = stems.map(wordKindOf);
  wordKinds.forEach((here, at) => {
    if (here === undefined) return;
    give("wordKind", here.kind);
    give("wordGroup", here.group);
    for (let apart = 1; apart <= PAIRED; apart++) {
      const other = wordKinds[at + apart];
      if (other !== undefined) give("groupPair", here.group, other.group, apart === 1 ? 1 : 2);
    }
  });
};
