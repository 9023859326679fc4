/** Letters that Unicode does not decompose, as they are commonly typed without the sign. */
const plainLetter: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Words that carry no country, and abbreviations as lists and forms print them. */
const word: Readonly<Record<string, string>> = {
  the: "",
  of: "",
  and: "",
  st: "saint",
  ste: "saint",
  rep: "republic",
  dem: "democratic",
  utd: "united",
  is: "islands",
  island: "islands",
  people: "peoples",
};

const spelled = (token: string) => (Object.hasOwn(word, token) ? word[token] : token);

/**
 * A country's name reduced to what tells it apart: without case, accents, punctuation, articles and word order, so that
 * "Korea, Republic of", "the Republic of Korea" and "KOREA (REP.)" have one key. Words are never left out or guessed:
 * "Guinea" and "Equatorial Guinea" stay two keys.
 */
export function countryKey(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u0652\p{Cf}]/gu, "")
    .replace(/[ıøłđðþßæœ]/g, (letter) => plainLetter[letter] ?? letter)
    // "u.s.a." is one word, "st.lucia" is two
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, "")
    .replace(/['’‘ʼʻ`´]/g, "");
  const tokens = letters.split(/[^\p{L}\p{M}\p{N}]+/u).filter((token) => token !== "");
  const words = tokens.map(spelled).filter((token) => token !== "");
  return (words.length > 0 ? words : tokens).sort().join(" ").normalize("NFC");
}
