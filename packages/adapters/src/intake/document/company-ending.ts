import endings from "../../../data/company-endings.json";

const plain = (text: string): string => text.toLowerCase().replace(/[\s.,]+/g, "");

let longest = 0;
let known: Set<string> | undefined;

function knownEndings(): Set<string> {
  known ??= new Set(endings.map(plain));
  longest ||= Math.max(...endings.map((ending) => ending.split(/\s+/).length));
  return known;
}

/** Whether a name ends as the names of companies do: "… S.r.l.", "… GmbH & Co. KG", "… Ltd". */
export function endsAsCompany(name: string): boolean {
  const forms = knownEndings();
  const words = name.trim().split(/\s+/);
  for (let count = 1; count <= Math.min(longest, words.length - 1); count++) {
    if (forms.has(plain(words.slice(-count).join("")))) return true;
  }
  return /(?:有限公司|株式会社)$/.test(name.trim());
}
