import type { FrameworkRecord } from "../frameworks/framework-record.js";

/** A law is cited in the opening or where the statement is signed; a text of millions of letters cites it there too. */
const LONGEST = 200_000;

/** Tells of each law whether the statement names it, so that it says of itself that it is made under it. */
export const citedLaws = (text: string): ((framework: FrameworkRecord) => boolean) => {
  const words =
    text
      .slice(0, LONGEST)
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const folded = ` ${words.join(" ")} `;
  return ({ citedBy }) => citedBy.some((name) => folded.includes(` ${name} `));
};
