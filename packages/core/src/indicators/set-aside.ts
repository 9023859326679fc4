/** A question that begins as one: "Do guards stop workers …?"; not one that tells in passing: "why is the gate locked?". */
const question =
  /^\W*(?:\w+[,:]\s+)?(?:do|does|did|is|are|was|were|has|have|can|could|will|would|may|should|how|who|which|what)\s[^?]*\?\W*$/i;

/** "If a worker tells you …, call …": what to do, were it so. "If we complain they call the police" is told as it is. */
const advice =
  /^\W*(?:if|should|where|when|whenever|suppose|imagine)\s+(?:that\s+)?(?:an?|any|some(?:one|body)|any(?:one|body)|you|workers?|staff|employees?|documents|wages|passports|conditions|violence)\b.*\b(?:call|tell|contact|report|listen|dial|inform|speak to|should|must|shall|may|might|could|would)\b/i;

/** Who is taught to see a sign does not say that it is there. */
const lesson =
  /\b(?:staff|managers?|buyers|supervisors|auditors|employees|participants|trainees|trainers?|module|course|training|workshop|e-learning|quiz)\b.{0,40}\b(?:trained (?:to|on|in|how)|taught (?:to|how|about)|learn(?:s|t|ed)? (?:to|how|what|about|that)|explains?|teach(?:es)?|covers|shows)\b/i;

/** Who owes it not to do a thing does not thereby do it: "Suppliers must not …", "No worker should …". */
const duty =
  /^\W*(?:(?:all|our|any|every|each|the|no)\s+)?(?:\w+\s+)?(?:suppliers?|employers?|agenc(?:y|ies)|agents?|recruiters?|contractors?|subcontractors?|compan(?:y|ies)|members?|vessels?|factor(?:y|ies)|labour providers?|bidders?|brands?|buyers?|managers?|supervisors?|auditors?|inspectors?|interviewers?)(?:\s+(?:and|or)\s+\w+)?\s+(?:must|shall|should|ought to|may not|(?:are|is) (?:required|expected|obliged|asked|prohibited)|ha(?:ve|s) a duty|undertakes?|commits?|agrees?|certif(?:y|ies))\b/i;

/** What workers are owed: "Workers shall …", "Residents must be free …". */
const right =
  /^\W*(?:(?:all|no|young|migrant)\s+)?(?:workers?|employees?|residents?|persons?|people|staff|crew|nobody|no one|fishers?|seafarers?)\s+(?:shall|should|must (?:be free|be able|be paid|be given|have|own|keep|hold|retain|receive|not be|never be)|ha(?:ve|s) (?:the|a) right|(?:is|are) entitled|may not be)\b/i;

/** The first words of a lesson, a form or an instruction. */
const instruction =
  /^\W*(?:imagine|suppose|for example|for instance|what if|let us say|scenario|role play|exercise|quiz|slide \d|case study|discussion|lesson \d|module \d|tender question|guidance|checklist|definition|tick|please (?:state|describe|confirm|indicate|explain|list|attach|provide|tick|say)|describe|state (?:how|whether|if)|explain how|ask (?:the|whether|workers|if|yourself|each)|check (?:that|whether|if|the)|verify|make sure|ensure|find out|remember[:,])\b/i;

/** What to do where a thing is so: "If workers have paid fees, the supplier has to …". */
const provision =
  /^\W*(?:if|should|where|whenever)\s+[^,]{3,120},\s+(?:please\s+)?(?:call|ring|tell|contact|report|do not|don['’]t|write|stop|note|listen|dial|inform|speak to|ask|(?:it|this|that) is|the supplier (?:has|must|shall|will|should)|a corrective|we (?:will|would|want|require))\b/i;

/** From here on a sentence may say what is done all the same. */
const turn = /\b(?:but|yet|however|in practice|nevertheless|although|though|despite|contrary|still|except|only)\b/i;

/** Whether a sentence sets aside whatever it names, by the way it is made. */
export const setsAside = (text: string): boolean =>
  question.test(text) ||
  advice.test(text) ||
  lesson.test(text) ||
  (!turn.test(text) && [duty, right, instruction, provision].some((made) => made.test(text)));
