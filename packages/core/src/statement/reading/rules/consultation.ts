import { RULE_READ_LIMIT, type RuleScore, UNSEEN, wordsFound } from "./rule-score.js";

const ENTITIES =
  "(?:subsidiar(?:y|ies)|(?:owned|controlled)(?: (?:and|or) (?:owned|controlled))? (?:\\w+ )?(?:entit(?:y|ies)|compan(?:y|ies)|business(?:es)?)|(?:entit(?:y|ies)|compan(?:y|ies)|businesses) (?:that |which )?(?:\\w+ ){0,3}?(?:owns?|controls?|owned|controlled)|group (?:entities|companies|businesses)|operating (?:companies|entities|businesses|divisions)|related (?:bodies corporate|entities)|wholly[- ]owned|business units|(?:each|all|every|both) (?:of )?(?:the |our |its )?(?:\\w+ )?(?:entit(?:y|ies)|compan(?:y|ies)|business(?:es)?|divisions?)(?: (?:in|of|across|within) (?:the|our) group)?)";

const CONSULTS =
  /\b(?:consult\w*|engaged (?:\w+ly )?with|engagement with|worked (?:\w+ly )?with|working group|liais\w+|discuss\w*|asked|invited|workshops?|calls? with|interviews? with|took part|taken part|participated in|draft (?:\w+ ){0,4}?(?:sent|shared|given|went) (?:to|with)|(?:sent|shared) (?:\w+ ){0,4}?draft|confirmed|sought (?:input|feedback|information|comments)|met with|meetings? with|surveyed|interviewed|circulat\w+|contribut\w+|provided (?:input|information|feedback)|input from|reviewed by|collaborat\w+|involv\w+|questionnaires? (?:to|completed))\b/i;
const PREPARING =
  /\b(?:prepar\w*|develop\w*|draft\w*|writing|compil\w*|produc\w*|finali[sz]\w*|formulat\w*|making|creation) (?:of )?(?:\w+ ){0,3}?(?:statement|report|disclosure)\b|\b(?:statement|report) (?:\w+ ){0,4}?(?:prepar\w*|develop\w*|draft\w*|compil\w*|was circulated|circulated|finali[sz]ed|(?:was|is|were) approved)|\b(?:information|input|comments|data|feedback) (?:\w+ ){0,2}?(?:for|on|to) (?:this|the|our) (?:\w+ ){0,3}?(?:statement|report)|\ba? ?draft was (?:sent|shared|circulated)|\b(?:during|in|throughout) its (?:development|preparation|drafting)\b|\binform(?:ed|s|ing) (?:this|the|our) (?:\w+ ){0,3}?(?:statement|report)\b/i;
/** "… the directors of Example Dairy Pty Ltd": a company by name, after the word that says it was consulted. */
const NAMED =
  /\b(?:of|with|at|from|by|both|consulted) (?:\w+ ){0,12}?\p{Lu}[\p{L}\d&'’-]*(?: [\p{Lu}\d(][\p{L}\d&'’()-]*){0,6} (?:Ltd|Limited|Inc|LLC|LLP|GmbH|plc|PLC|Corp|Corporation)\b/u;
const CONSULTATION_HELD =
  /\bconsultation (?:\w+ ){0,2}?(?:took place|occurred|happened|was (?:held|undertaken|conducted|carried out))\b/i;
const OWNED = new RegExp(`\\b${ENTITIES}`, "i");
const CONSULTS_OWNED = new RegExp(`\\bconsult\\w*(?: \\w+){0,6}? ${ENTITIES}`, "i");
const NONE_OWNED =
  /\b(?:neither (?:owns?|has|have|controls?) (?:or|nor) (?:owns?|has|have|controls?) (?:any )?(?:\w+ ){0,2}?(?:subsidiar\w+|entit\w+|compan\w+)|no (?:other )?(?:entit\w+|compan\w+)(?: (?:that|which))? (?:we|it|the \w+) (?:owns?|controls?)|without (?:any )?(?:subsidiaries|(?:owned|controlled)(?: (?:or|and) (?:owned|controlled))? (?:entit\w+|compan\w+))|(?:does|do|did) not (?:\w+ )?(?:own|control|have)(?: (?:or|nor|and) (?:own|control))?(?: or control)? (?:any |other ){0,2}(?:\w+ )?(?:subsidiar\w+|entit\w+|compan\w+|business\w*)|(?:has|have|with) no (?:\w+ )?(?:(?:owned|controlled|other)(?: (?:or|and) (?:owned|controlled))? (?:entit\w+|compan\w+)|subsidiar\w+)|(?:owns|controls)(?: (?:or|and) controls)? no (?:\w+ ){0,2}(?:entit\w+|compan\w+|subsidiar\w+)|no (?:owned|controlled)(?: (?:or|and) (?:owned|controlled))? entit\w+)/i;
const OF_THIS_CRITERION = /\bconsultation\b(?: \w+){0,6}? (?:not (?:applicable|required|relevant|necessary)|is n\/a)/i;
const REPORTING_ENTITIES_ONLY =
  /\bin consultation with (?:all |each |the |both |other |of ){0,3}reporting entit(?:y|ies)\b/i;
const OTHERS_CONSULTED =
  /\bconsult\w* (?:with )?(?:\w+ ){0,2}?(?:workers?|employees|stakeholders?|communit(?:y|ies)|unions?|ngos?|experts?|customers?|investors?|suppliers?)\b/i;
const OTHERS_ONLY =
  /\b(?:workers?|employees|staff|stakeholders?|communit(?:y|ies)|unions?|ngos?|experts?|customers?|investors?|suppliers?)\b/i;

/**
 * Whether a sentence says how owned or controlled entities were consulted in preparing the statement, or that there are
 * none. Consulting stakeholders in general does not count, nor do the bare words "in consultation with all reporting
 * entities".
 *
 * The labelled data has no answer for this criterion: the rules follow the annotation rules of Project AIMS and were tested
 * on sentences of our own only.
 */
export function consultationScore(text: string): RuleScore {
  const read = text.slice(0, RULE_READ_LIMIT);
  const none = wordsFound(NONE_OWNED, read);
  if (none !== undefined) return { probability: 0.9, words: none };
  const without = wordsFound(OF_THIS_CRITERION, read);
  if (without !== undefined) return { probability: 0.75, words: without };
  const consults = wordsFound(CONSULTS, read);
  if (consults === undefined) return UNSEEN;
  const owned = OWNED.test(read);
  const named = NAMED.test(read);
  const preparing = PREPARING.test(read);
  if (REPORTING_ENTITIES_ONLY.test(read) && !/\b(?:owned|controlled|subsidiar)/i.test(read))
    return { probability: 0.3, words: consults };
  if (owned && preparing) return { probability: 0.93, words: consults };
  if (named && preparing && !OTHERS_ONLY.test(read)) return { probability: 0.8, words: consults };
  if (CONSULTATION_HELD.test(read) && !OTHERS_ONLY.test(read)) return { probability: 0.7, words: consults };
  const consultsOwned = wordsFound(CONSULTS_OWNED, read);
  if (consultsOwned !== undefined)
    return { probability: OTHERS_CONSULTED.test(read) ? 0.4 : 0.75, words: consultsOwned };
  return { probability: preparing && !OTHERS_ONLY.test(read) ? 0.3 : 0.06, words: consults };
}
