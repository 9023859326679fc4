const subject = /^\W*((?:[\w'’-]+\s+){1,5}?)(are|is|were|was|have been|has been)\s/i;
const turn = /[,;]?\s+(?:but|yet)\s+(?:are |is |were |was )?(?=(\w+))/i;
const pronoun = /^(?:they|it|these|those)(?:\s+(?:are|is|were|was)|['’]re|['’]s)\s+/i;
/** How a word looks that goes on with "are": "kept", "held", "locked", "taken". */
const participle =
  /^(?:\w+ed|kept|held|taken|locked|paid|put|shut|beaten|told|made|given|hidden|withheld|sent|not|never)\b/i;

/**
 * What stands behind "but", as a sentence of its own with the subject given back: of "Passports are returned on request but
 * kept in the office safe" it is "Passports are kept in the office safe". Undefined where nothing of the kind stands there.
 */
export const restated = (text: string): string | undefined => {
  const start = subject.exec(text);
  const at = turn.exec(text);
  if (start === null || at === null || at.index < start[0].length) return undefined;
  const rest = text.slice(at.index + at[0].length).replace(pronoun, "");
  return participle.test(rest) ? `${start[1]}${start[2]} ${rest}` : undefined;
};
