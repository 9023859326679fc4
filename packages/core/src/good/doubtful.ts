import type { Words } from "../phrase/words.js";
import { areListed, type NamedGood, wordAfter, wordBefore } from "./named-good.js";
import { supportsAfter, supportsBefore } from "./word-context.js";

/** Whether the neighbours show that an ambiguous word means its good: "gold mining", "importer of salt". */
function isSupported(words: Words, { from, to }: NamedGood): boolean {
  if (supportsAfter().has(wordAfter(words, to))) return true;
  const previous = wordBefore(words, from);
  if (supportsBefore().has(previous)) return true;
  return previous === "of" && supportsBefore().has(wordBefore(words, from - 1));
}

/** Ambiguous words count only where their neighbours support them, or in a list with a good that is beyond doubt. */
export function withoutDoubtful(words: Words, named: readonly NamedGood[]): readonly NamedGood[] {
  if (!named.some(({ shy }) => shy)) return named;
  const sure = named.map((good) => !good.shy || isSupported(words, good) || good.to - good.from === words.count);
  const listed = (at: number) => {
    const one = named[at - 1];
    const other = named[at];
    return one !== undefined && other !== undefined && areListed(words, one, other);
  };
  for (let at = 1; at < named.length; at++) if (sure[at - 1] && listed(at)) sure[at] = true;
  for (let at = named.length - 1; at > 0; at--) if (sure[at] && listed(at)) sure[at - 1] = true;
  return named.filter((_, at) => sure[at]);
}
