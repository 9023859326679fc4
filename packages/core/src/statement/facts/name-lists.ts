const COUNTED = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const above =
  /\b(?:(both|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+)?(?:[\p{L}-]+\s+){0,2}?(?:companies|entities|subsidiaries|corporations|undertakings|organi[sz]ations)\s+(?:just\s+named|(?:(?:named|listed|mentioned|identified|set out|referred to)\s+)?above)\b/iu;

/** "… applies to the three companies named above": how many are meant, `any` where no number is said. */
export const countNamedAbove = (sentence: string): number | "any" | undefined => {
  const found = /above|just named/i.test(sentence) ? above.exec(sentence) : null;
  if (!found) return undefined;
  const word = found[1]?.toLowerCase();
  if (word === undefined) return "any";
  return word === "both" ? 2 : COUNTED.includes(word) ? COUNTED.indexOf(word) + 2 : Number(word);
};

const inAppendix =
  /\b(?:statement|report|disclosure)\b.{0,300}\b(?:companies|entities|subsidiaries|undertakings)\b[^.]{0,60}\b(?:in|at|on)\s+(?:the\s+)?((?:appendix|schedule|annexe?)(?:\s+(?:[a-z]|\d{1,2}|[ivx]+)\b)?)/iu;

/** The place where a sentence says that the makers of the statement are listed: "appendix a", "schedule 1". */
export const listPlace = (sentence: string): string | undefined =>
  /appendix|schedule|annex/i.test(sentence) ? inAppendix.exec(sentence)?.[1]?.toLowerCase() : undefined;

/** "… for the following companies" leads to a list in the lines after it. */
const leads =
  /\b(?:statement|report|disclosure)\b.{0,300}\b(?:following\s+(?:\p{L}+\s+){0,3}(?:companies|entities|subsidiaries|undertakings)|(?:listed|set out)\s+below)|\b(?:reporting|covered|filing)\b[^.]{0,80}(?:are|namely|companies|entities):\s*(?:$|[\n•*·-])/iu;

/** Whether the makers of the statement are listed right below a sentence. */
export const leadsToList = (sentence: string): boolean => /following|below|:/i.test(sentence) && leads.test(sentence);
