import { RULE_READ_LIMIT, type RuleScore, UNSEEN, wordsFound } from "./rule-score.js";

const LEGAL_NAME =
  /\b[A-Z][\w&'’.-]*(?: (?:[A-Z(][\w&'’.)-]*|of|and|the|for|&)){0,7},? (?:Ltd|Limited|LIMITED|LTD|Plc|plc|PLC|p\.l\.c|Inc|INC|Incorporated|Corp|Corporation|CORPORATION|LLP|LLC|LP|L\.P|ULC|Pty|PTY|GmbH|AG|SE|AB|ASA|AS|A\/S|Oyj|N\.V|NV|B\.V|BV|S\.A|SA|S\.p\.A|SpA|Co|Company|Holdings|University|Council|Trust|Foundation|Association|Society|Authority|Cooperative|Partnership|Group)\b/;

/** A company number beside a name identifies it. */
const REGISTERED =
  /\b(?:ABN|ACN|ARBN|company (?:registration |registered )?(?:number|no\.?)|registered (?:number|no\.?)|registration (?:number|no\.?)|business number)\b\W{0,3}[\dA-Z]{2}[\d ]{4,}/i;

/** Says who is obliged, or who issues this statement. */
const REPORTS =
  /\b(?:is|are|being|as) (?:each )?(?:a|an|the|both )?(?:\w+ ){0,2}reporting entit(?:y|ies)\b|\breporting entit(?:y|ies)(?: \w+){0,4} (?:is|are|for|covered|under|include|comprise|named|listed)\b|\breporting entity(?:'s)? (?:legal )?name\b|\b(?:mandatory )?reporting entit(?:y|ies) ?[:-]/i;
const ISSUES =
  /\b(?:this|the|our|joint|following) (?:\w+ ){0,8}?(?:statement|report|disclosure)\b(?:[^.;]{0,140}?)\b(?:is |has been |was |been |are )?(?:(?:made|issued|given|published|prepared|submitted|provided|released|presented|produced|filed) (?:jointly )?(?:by|for|on behalf of|pursuant|under|in accordance)|(?:covers|applies to|relates to|is for|is that of|constitutes|sets out|comprises|represents|refers to|extends to|describes|addresses|explains|outlines|details|is a joint))/i;
const OF_COMPANY =
  /\b(?:statement|report) (?:of|by|for|on behalf of) (?:the )?(?=[A-Z])|\((?:["“‘']|the |we |our |together |collectively |hereinafter |referred )/;
const DUTY =
  /\b(?:(?:is|are) (?:required|obliged|subject) to|must|has to|have to) (?:\w+ ){0,4}?(?:report|publish|prepare|submit|produce|file|the reporting)|\bmeets? (?:the )?(?:definition|criteria|threshold)|\bsatisf(?:y|ies) (?:the )?(?:criteria|threshold)/i;
/** The company as the one who makes the statement, or as what "we" stands for. */
const MAKES =
  /\b(?:publish(?:es|ed)|makes?|made|issues?|issued|presents?|submits?|files?|releases?|has (?:prepared|published|issued|made)) (?:this|the|its|our|a) (?:\w+ ){0,6}?(?:statement|report|disclosure)\b(?! (?:on (?!behalf)|about|into))|\b(?:group|company|we|us|our)["”’']? (?:means?|refers? to|stands? for) /i;
const STATEMENT = /\b(?:statement|report|disclosure|act)\b/i;

/**
 * Whether a sentence names who is required to report, or presents the issuer as the issuer of this statement. The word
 * "we" alone does not; nor does a list of brands.
 *
 * The labelled data has no answer for this criterion: the rules follow the annotation rules of Project AIMS and were tested
 * on sentences of our own only.
 */
export function reportingEntityScore(text: string): RuleScore {
  const read = text.slice(0, RULE_READ_LIMIT);
  const name = wordsFound(LEGAL_NAME, read);
  const registered = wordsFound(REGISTERED, read);
  const reports = wordsFound(REPORTS, read);
  if (reports !== undefined && (name !== undefined || registered !== undefined))
    return { probability: 0.96, words: reports };
  if (name === undefined) return reports === undefined ? UNSEEN : { probability: 0.35, words: reports };
  if (registered !== undefined) return { probability: 0.85, words: registered };
  const issues = wordsFound(ISSUES, read);
  if (issues !== undefined) return { probability: 0.9, words: issues };
  const makes = wordsFound(MAKES, read);
  if (makes !== undefined && STATEMENT.test(read)) return { probability: 0.85, words: makes };
  const duty = wordsFound(DUTY, read);
  if (duty !== undefined && STATEMENT.test(read)) return { probability: 0.85, words: duty };
  if (STATEMENT.test(read) && OF_COMPANY.test(read)) return { probability: 0.7, words: name };
  return { probability: 0.08, words: name };
}
