/** Words before whose hyphen a compound goes on, so that the hyphen is no break. */
const COMPOUND_START =
  /^(?:self|non|co|well|long|short|anti|third|first|second|high|low|year|cross|multi|ex|vice|full|part|on|off|in|out|up|down|end|risk|whistle|modern|so|zero|two|three|four|five|six|one|day|year|follow|evidence|data|supplier|worker|survivor|victim|industry|company|group|world|country|labour|human|rights|decision)$/;

/** Words that end a compound after a hyphen. */
const COMPOUND_END =
  /^(?:based|led|related|specific|free|wide|term|time|party|making|level|quality|cent(?:re|er)ed|driven|informed|owned|profit|governmental|compliance|conformance|effective|going)$/;

/** Of pieces shorter than this, being words of the document says nothing. */
const SHORTEST_PART = 4;

const LONGEST_WORD = 80;

const BROKEN_WORD = /(\p{L}+)[-\u00ad\u2010]$/u;
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

/** How two lines are joined: how much of the first line's end falls away, and what stands between them. */
export interface Joint {
  readonly cut: 0 | 1;
  readonly between: "" | " ";
}

/** All words as written within lines, in small letters: what tells a broken word from a compound. Broken words are left out. */
export function vocabulary(lines: Iterable<{ readonly text: string }>): Set<string> {
  const words = new Set<string>();
  let follows = false;
  for (const { text } of lines) {
    const breaks = BROKEN_WORD.test(text.slice(-LONGEST_WORD));
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const isPiece = (follows && index === 0) || (breaks && index + word.length === text.length - 1);
      if (!isPiece) words.add(word.toLowerCase());
    }
    follows = breaks;
  }
  return words;
}

/**
 * Decides whether a hyphen at the end of a line is part of the word. The document itself is asked first: a word that
 * it writes in one piece, or with a hyphen, elsewhere.
 */
export function jointOf(line: string, next: string, words: ReadonlySet<string>): Joint {
  // Searching for an end from the start of a very long line would take very long.
  const tail = line.slice(-LONGEST_WORD);
  const start = BROKEN_WORD.exec(tail)?.[1];
  if (start === undefined) return { cut: 0, between: /[\p{L}\p{N}][/\u2010-]$/u.test(tail) ? "" : " " };
  if (line.endsWith("\u00ad")) return { cut: 1, between: "" };
  const end = /^\p{Ll}+/u.exec(next)?.[0];
  if (end === undefined) return { cut: 0, between: /^[\p{L}\p{N}]/u.test(next) ? "" : " " };
  const before = start.toLowerCase();
  if (words.has(before + end)) return { cut: 1, between: "" };
  if (words.has(`${before}-${end}`) || COMPOUND_START.test(before) || COMPOUND_END.test(end)) return kept;
  // "policy- and law-makers": the hyphen stands for a word still to come.
  if (/^(?:and|or|to|und|oder)$/.test(end)) return { cut: 0, between: " " };
  const areWords = Math.min(before.length, end.length) >= SHORTEST_PART && words.has(before) && words.has(end);
  return areWords || /[/@]\S*$/.test(tail) ? kept : { cut: 1, between: "" };
}

const kept: Joint = { cut: 0, between: "" };
