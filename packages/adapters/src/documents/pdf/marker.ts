const BULLET = /^[•●○◦▪▫■□◆◇‣⁃∙·➢➤✓✔\p{Co}\u2013\u2014*-](?=\s|$)/u;
const ENUMERATOR = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?=\s|$)/i;

/** Whether a line starts with a bullet. */
export const startsWithBullet = (text: string): boolean => BULLET.test(text);

/** Whether a line starts with the number or letter of a list item or heading: "1.", "(a)", "2.3", "iv)". */
export const startsWithEnumerator = (text: string): boolean => ENUMERATOR.test(text);

/** Whether a text is a bullet or number alone, its words standing apart from it. */
export const isMarkerAlone = (text: string): boolean => {
  const match = BULLET.exec(text) ?? ENUMERATOR.exec(text);
  return match !== null && match[0].length === text.length;
};

/** Symbol fonts put bullets at private code points, which no reader of plain text knows. */
export const plainBullet = (text: string): string => text.replace(/^\p{Co}/u, "•");
