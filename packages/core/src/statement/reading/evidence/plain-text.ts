/** What the rules read of a sentence at most: longer ones are no sentences. */
const READ_LIMIT = 2000;

/** The beginning of a sentence in lower case and with straight apostrophes, as the rules of status and vagueness read it. */
export const plainText = (text: string): string => text.slice(0, READ_LIMIT).replaceAll("’", "'").toLowerCase();
