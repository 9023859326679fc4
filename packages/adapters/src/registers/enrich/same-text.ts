/** Text in the form in which it is compared: any case, any spacing. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** The names of schemes that other sources give to those of registers. */
const schemeNames: Readonly<Record<string, string>> = { "xi-lei": "lei", osh: "os-id", osid: "os-id", coh: "gb-coh" };

/** A scheme as registers name it. */
export const schemeOf = (named: string): string => {
  const name = named.trim().toLowerCase();
  return schemeNames[name] ?? name;
};

/** Whether two values are of one registration: zeros in front are lost in spreadsheets. */
export const sameNumber = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (value: string): string =>
  value
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/^0+(?=.)/, "");
