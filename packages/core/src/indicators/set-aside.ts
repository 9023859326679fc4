/** A question that begins as one: "Do guards stop workers …?"; not one that tells in passing: "why is the gate locked?". */
const question =
  /^\W*(?:\w+[,:]\s+)?(?:do|does|did|is|are|was|were|has|have|can|could|will|would|may|should|how|who|which|what)\s[^?]*\?\W*$/i;

/** "If a worker tells you …, call …": what to do, were it so. "If we complain they call the police" is told as it is. */
const advice =
  /^\W*(?:if|should|where|when|whenever|suppose|imagine)\s+(?:that\s+)?(?:an?|any|some(?:one|body)|any(?:one|body)|you|workers?|staff|employees?|documents|wages|passports|conditions|violence)\b.*\b(?:call|tell|contact|report|listen|dial|inform|speak to|should|must|shall|may|might|could|would)\b/i;

/** Who is taught to see a sign does not say that it is there. */
const lesson =
  /\b(?:staff|managers?|buyers|supervisors|auditors|employees|participants|trainees|trainers?|module|course|training|workshop|e-learning|quiz)\b.{0,40}\b(?:trained (?:to|on|in|how)|taught (?:to|how|about)|learn(?:s|t|ed)? (?:to|how|what|about|that)|explains?|teach(?:es)?|covers|shows)\b/i;

/** Whether a sentence sets aside whatever it names, by the way it is made. */
export const setsAside = (text: string): boolean => question.test(text) || advice.test(text) || lesson.test(text);
