import words from "../../../data/cell-words.json";

const setOf = (list: readonly string[]) => new Set(list);
const yes = setOf(words.yes);
const no = setOf(words.no);
const verified = setOf(words.verified);
const declared = setOf(words.declared);
const most = setOf(words.most);
const some = setOf(words.some);

/** "Yes", "oui", "x", "1" are true, "no", "nein", "0" false, whatever follows a comma or bracket; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const answer = text.toLowerCase();
  if (yes.has(answer)) return true;
  if (no.has(answer)) return false;
  const first = answer.split(/[\s,;:(–-]/, 1)[0] ?? "";
  if (first === answer || first.length < 2) return undefined;
  return yes.has(first) ? true : no.has(first) ? false : undefined;
}

/** How a measure is claimed: confirmed by somebody, or only said; `"absent"` for a no, undefined for anything else. */
export function claim(text: string): "verified" | "declared" | "absent" | undefined {
  const answer = text.toLowerCase();
  if (verified.has(answer)) return "verified";
  if (declared.has(answer)) return "declared";
  const plain = yesOrNo(text);
  return plain === undefined ? undefined : plain ? "declared" : "absent";
}

/** How much work is given on: a plain yes is read as "some". */
export function extent(text: string): "none" | "some" | "most" | undefined {
  const answer = text.toLowerCase();
  if (no.has(answer)) return "none";
  if (most.has(answer)) return "most";
  if (some.has(answer)) return "some";
  const plain = yesOrNo(text);
  return plain === undefined ? undefined : plain ? "some" : "none";
}
