/** The names that one cell of the UFLPA Entity List packs. */
export interface PackedNames {
  readonly name: string;
  readonly aliases: string[];
  readonly formerNames: string[];
  /** Organisations that are named beside the first and stand for themselves. */
  readonly subsidiaries: string[];
  /** Whom else the entry reaches, in the publisher's words. */
  readonly covers?: string;
}

/** "A; B; and C" or "A and B" where both are names: only semicolons part names, since names hold commas and "and". */
const parts = (text: string): string[] =>
  text
    .split(/;\s*(?:and\s+)?/)
    .map((part) =>
      part
        .replace(/^\s*(?:and|or)\s+/, "")
        .replace(/[\s,;)]+$/, "")
        .trim(),
    )
    .filter((part) => part.length > 1);

/** "including two aliases: A; and B" → "A; and B". */
const afterColon = (text: string): string => text.slice(text.indexOf(":") + 1);

const isAlias = /\balias(?:es)?\b|also known as|a\.?k\.?a\.?\b|doing business as/i;
const isFormer = /\bformer(?:ly)?\b|previously known as/i;
const isOthers = /\bsubsidiar|\baffiliat|\bsubordinate/i;

const introduction =
  /^.*?(?:also known as|formerly known as|previously known as|doing business as|a\.?k\.?a\.?|which include)\s*:?\s*/i;

const listed = (text: string): string[] =>
  parts(text.includes(":") ? afterColon(text) : text.replace(introduction, ""));

/**
 * Parts a cell into names: "X Co., Ltd. (including two aliases: Y; and Z)", "X, formerly known as Y", "X and its eight
 * Xinjiang-based subsidiaries, which include A; B; and C".
 */
export function packedNames(cell: string): PackedNames {
  const text = cell.replace(/\s+/g, " ").trim();
  const brackets = [...text.matchAll(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)].filter(
    ([, inside = ""]) => isAlias.test(inside) || isFormer.test(inside) || isOthers.test(inside),
  );
  const bare = brackets
    .reduce((rest, [whole]) => rest.replace(whole, " "), text)
    .replace(/\s+/g, " ")
    .trim();
  const tail =
    /(?:,\s*|\s+)(and its (?:.*?)(?:subsidiar|affiliat|subordinate).*|(?:also|formerly|previously) known as .*)$/i.exec(
      bare,
    );
  const name = (tail ? bare.slice(0, tail.index) : bare).replace(/[\s,;]+$/, "");
  const clauses = [...brackets.map(([, inside = ""]) => inside), ...(tail ? [tail[1]!] : [])];
  const names = (kind: RegExp) => clauses.filter((clause) => kind.test(clause)).flatMap(listed);
  const others = clauses.filter((clause) => isOthers.test(clause) && !isAlias.test(clause) && !isFormer.test(clause));
  const named = others.filter((clause) => /:|which include/i.test(clause)).flatMap(listed);
  return {
    name,
    aliases: names(isAlias),
    formerNames: names(isFormer).filter((each) => !names(isAlias).includes(each)),
    subsidiaries: named,
    ...(others.length > 0 && { covers: others.join("; ") }),
  };
}
