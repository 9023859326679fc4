/** Words that lead to the makers of a statement, in the same sentence and before their names. */
const declared =
  /(?:made|given|issued|published|prepared|filed|submitted|produced|drawn up|written|posted|lodged|led)\s+(?:jointly\s+)?(?:\p{L}+\s+){0,2}?by\s+(?:the\s+)?|filed\s+jointly\s+for\s+|on behalf of\s+(?:the\s+)?(?:following\s+(?:\p{L}+\s+){1,3}:?\s*)?|(?:statement|report)\s+(?:of|for|by)\s+(?:the\s+)?|in respect of\s+|(?:solely\s+)?for\s+|(?:covers|applies to|extends to|report concerns|relates only to)\s+(?:the\s+)?|authority to bind\s+|(?:reporting|UK) entit(?:y|ies)(?:\s+covered)?(?:\s+by this \p{L}+)?(?::|\s+(?:are|is)\b|\s)\s*|(?:which|that)\s+(?:must|have to|are required to)\s+report\s+(?:are|is)\b|joining us in this report\s+(?:are|is)\b|\blegal name\b/iu;
/** Whether a sentence is on the statement or on who has to make one. */
export const speaksOfStatement = /\b(?:statement|report(?:ing)?|bind|legal name)\b/i;

/** "It is made on behalf of …", after a sentence on the statement. */
export const itIsMade = /^It\s+(?:is|was|covers|has been|applies|extends)\b/;

const makes =
  /\b(?:statement|report)\b[^.]{0,120}\b(?:is|has been|was)\s+(?:\p{L}+\s+)?(?:made|given|issued|published|prepared|filed|submitted|produced|drawn up)\s+(?:\p{L}+\s+){0,3}?(?:by|on behalf of|for|in respect of|in accordance|pursuant)|\bon behalf of\b|\bthis\s+(?:\p{L}+\s+){0,5}(?:statement|report)\s+(?:\p{L}+\s+){0,3}(?:covers|applies|relates|refers|sets out|outlines|describes|constitutes|is for|is solely for|addresses)|\bstatement of\b|\breport of\b|\bauthority to bind\b|\bin respect of\b|\bparties filing\b|\breporting entit(?:y|ies)\b/iu;

/** Words right before the name of a parent, an owner or a subsidiary. */
const leadsToRelative =
  /(?:\bsubsidiar(?:y|ies)(?:\s+undertakings?)?(?:\s+(?:of|is|are|being)|,?\s+(?:which\s+|that\s+)?includ(?:e|es|ing):?)?|\bparent(?:\s+(?:company|undertaking|corporation))?(?:\s+(?:is|of|being))?|\bshareholder(?:\s+(?:is|being))?|\b(?:owned|held|controlled|managed|headed)(?:\s+as to \S+)?\s+by|\b(?:trading|operating|service)\s+(?:company|arm|name|business)\s+(?:of|for)|\bgeneral partner(?:\s+is)?|\bpart of|\bholding company(?:\s+(?:is|for|of))?|\bshares (?:in|of)|\bbacked by|\bowns(?:\s+\S+ of)?|\b(?:is|are|refers?)\s+to|\bknown as|\bdivision of)\s*,?\s*(?:the\s+|its\s+|an?\s+)?$/iu;
/** Words right after it. "A Limited is a subsidiary of B" says of B, not of A, that it is the other one. */
const saysRelative =
  /^(?:\s*\([^)]{0,80}\))?,?(?:\s+(?:is|are|was|were|remains?))?\s+(?:(?:our|its|their|wholly|all|both)[\s-]+){1,2}(?:[\p{L}-]+\s+){0,2}(?:parent|subsidiar|shareholder|holding company|owner)|^[^.]{0,100}\b(?:(?:is|are)\s+(?:itself\s+|themselves\s+)?not\s+(?:\p{L}+\s+){0,2}reporting|neither of which is a reporting|do(?:es)?\s+not\s+(?:have|need)\s+to\s+report|(?:is|are)\s+(?:itself|themselves)\s+not\s+subject)/iu;

/** How many characters before a name may make it that of a maker. */
const BEFORE = 160;
const LONGEST = 4_000;

/** What a sentence says of a name in it, as a maker of the statement. */
export type Standing = "maker" | "near the statement" | "relative" | "named";

/** The standing of a name in a sentence that follows `before`, by what stands around it and not before `from`. */
export const standingOf = (
  text: string,
  from: number,
  { at, end }: { readonly at: number; readonly end: number },
  before: string,
): Standing => {
  const lead = text.slice(Math.max(from, at - BEFORE), at);
  const after = text.slice(end, end + BEFORE);
  if (leadsToRelative.test(lead) || saysRelative.test(after)) return "relative";
  const whole = text.slice(0, LONGEST);
  const aboutIt = speaksOfStatement.test(whole) || (itIsMade.test(whole) && speaksOfStatement.test(before));
  if (declared.test(lead) && aboutIt) return "maker";
  return makes.test(whole) ? "near the statement" : "named";
};

/** "A Limited (company number 1) and B Limited". */
const joins = /^\.?\s*(?:\([^)]{0,80}\))?\s*(?:,|;|&|and|,\s*and)\s*(?:(?:of|for)\s+)?(?:the\s+)?$/u;
/** "A Limited on behalf of itself and its subsidiaries B Limited"; "A plc and each of its UK subsidiaries, being B". */
const joinsGroup =
  /^\.?\s*(?:\([^)]{0,80}\))?,?\s*(?:on (?:its|their) own behalf|on behalf of (?:itself|themselves)|for (?:itself|themselves)|in respect of|and)\b(?:\s+(?:and|for|of|on behalf of|each of|all of))*(?:\s+(?:its|the|those|their)\s+(?:[\p{L}-]+\s+){0,5}?(?:subsidiar(?:y|ies)|affiliates?|companies|undertakings|entities)\b(?:[^.;]{0,60}?\b(?:being|namely))?:?,?)?\s*$/u;

/** Whether what stands between two names makes one list of them. */
export const joinsNames = (between: string): boolean =>
  between.length < 200 && (joins.test(between) || joinsGroup.test(between));
