import type { Sentence } from "../reading/sentence.js";
import { bodiesIn, type NamedBody } from "./approval-body.js";
import { nameAtEnd } from "./person-name.js";
import { roles } from "./role.js";
import { datesIn } from "./statement-date.js";
import type { ReadFacts } from "./statement-facts.js";

type Approval = NonNullable<ReadFacts["approval"]>;

const agrees = "signed[- ]off|agreed|authori[sz]ed|endorsed|accepted";
/** Words that are of approval whatever stands after them, those that are before "by", and those that are before "report". */
const verb = new RegExp(
  `\\b(?:approv(?:ed|al|es|e)|adopted|ratified|(?:${agrees})(?=\\s+(?:and\\s+\\p{L}+\\s+)?by\\b)|(?:passed\\s+(?:a\\s+)?resolutions?|resolved|said\\s+yes)(?=[^.;]{0,80}\\b(?:statement|report)\\b))\\b`,
  "giu",
);
const notYet =
  /\b(?:will|shall|must|should|may)\s+(?:also\s+|then\s+)?(?:approve|adopt)\b|\b(?:will|shall|must|should|to|not|never)\s+(?:yet\s+)?(?:be|been|have been|get)?\s*(?:\p{L}+\s+)?(?:approved|adopted)\b|\b(?:for|subject to|seek(?:s|ing)?|pending|awaiting|require[sd]?)\s+(?:\p{L}+\s+)?(?:\p{L}+\s+)?approval\b/iu;
const thisStatement = /\b(?:statement|report|disclosure|document|information provided)\b/iu;
const bareApproval =
  /^[\s*_•-]*(?:(?:\p{L}+\s+){0,4}(?:approval|attestation)\b|(?:it\s+(?:was|has been|is)\s+|was\s+|(?:\p{L}+,?\s+){0,2}and\s+)?(?:approved|adopted)\b)|\bfor and on behalf of the board\b/iu;
const otherSubject =
  /\b(?:polic(?:y|ies)|code|strategy|budget|plan|framework|suppliers?|vendors?|charter|training)\b[^.;]{0,50}\b(?:approved|adopted|ratified|approval|agreed|endorsed|authori[sz]ed|signed off)\b/iu;
const handedOn = /\bon behalf of\s+(?:the\s+|its\s+|our\s+)?$/iu;
const manager =
  /\b(?:committee|team|management|working|steering|leadership|officer|manager|head|ceo|cfo|coo|president|counsel|secretary)\b/iu;

/** Without Unicode classes, for it runs over every sentence. */
const mayApprove =
  /approv|adopted|ratified|(?:signed.off|agreed|authori[sz]ed|endorsed|accepted)(?: and \w+)? by|resolution|resolved|said yes/i;

/** "Who signed this off?", and the answer in the next sentence. */
const asksWho = /\bwho\b[^.]{0,40}\b(?:approv|adopt|sign)/iu;
const LEAD = 20;

const REACH = 320;
const LONGEST = 6_000;
/** So many sentences from the end, "Approved by the board" needs no subject. */
const CLOSING = 12;

interface Candidate {
  readonly approval: Approval;
  readonly score: number;
}

/** "The board, as governing body, …" and "at the Board meeting" tell of the body, or of the place, in passing. */
const inPassing = (text: string, { start, end }: NamedBody) =>
  /\bas\s+(?:(?:the|its|a)\s+)?(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(0, start - 24), start)) ||
  /^\s+(?:meeting|paper|minute)/iu.test(text.slice(end, end + 12));

/** The body nearest to the verb, as it is written; "on behalf of the board" is not the board. */
const bodyNear = (
  text: string,
  from: number,
  to: number,
): { body: string; distance: number; weak: boolean } | undefined => {
  let best: { body: string; distance: number; weak: boolean } | undefined;
  for (const found of bodiesIn(text)) {
    const gap = found.start >= to ? found.start - to : from - found.end;
    if (gap < 0 || gap > 140) continue;
    const between = found.start >= to ? text.slice(to, found.start) : text.slice(found.end, from);
    if (/[.;]\s+\p{Lu}/u.test(between)) continue;
    // "approved by" leads to its body; what stands before the verb is mostly its subject.
    const distance =
      gap +
      (inPassing(text, found) ? 90 : 0) +
      (found.start >= to ? 0 : /^\s*(?:\p{L}+\s+(?:and\s+)?){0,4}$/u.test(between) && between.length < 60 ? 10 : 80);
    if (best && distance >= best.distance) continue;
    best = {
      body: found.body,
      distance,
      weak: handedOn.test(text.slice(Math.max(0, found.start - 30), found.start)),
    };
  }
  return best;
};

const managerNear = (text: string, to: number): string | undefined => {
  const after = text.slice(to, to + 90);
  if (!/^\s*by\b/iu.test(after)) return undefined;
  return roles().exec(after)?.[0];
};

/** A text up to the name and title of who signs under it, whose date is that of the signature. */
const beforeSigner = (text: string): string => {
  for (const title of text.matchAll(roles())) {
    const lead = text.slice(0, title.index).replace(/[\s,:|–-]+$/u, "");
    const name = nameAtEnd(lead);
    if (name === undefined) continue;
    const start = lead.lastIndexOf(name.split(" ")[0]!);
    if (!/\bby:?\s+$/iu.test(lead.slice(0, start))) return text.slice(0, start);
  }
  return text;
};

const dateNear = (text: string, from: number, to: number): string | undefined => {
  const rest = beforeSigner(text.slice(to, to + 260)).slice(0, 220);
  const after = datesIn(rest).find((date) => !/year[^.]{0,30}$/iu.test(rest.slice(0, date.start)));
  if (after) return after.iso;
  const lead = text.slice(Math.max(0, from - 140), from);
  return datesIn(lead).findLast((date) => !/(?:year|period|to)\b[^.]{0,30}$/iu.test(lead.slice(0, date.start)))?.iso;
};

function* candidatesIn(sentence: Sentence, before: Sentence | undefined, closing: boolean): Generator<Candidate> {
  const text = sentence.text.slice(0, LONGEST);
  for (const found of text.matchAll(verb)) {
    const from = found.index;
    const to = from + found[0].length;
    const around = text.slice(Math.max(0, from - REACH), to + REACH);
    if (notYet.test(text.slice(Math.max(0, from - 40), to + 10))) continue;
    const aboutIt = thisStatement.test(around);
    const bare = bareApproval.test(text.slice(Math.max(0, from - 60))) || bareApproval.test(text);
    const follows =
      before !== undefined &&
      thisStatement.test(before.text.slice(-400)) &&
      (/^\s*(?:it|and|approved|was)\b/iu.test(text) || /^\s+it\b/u.test(text.slice(to)));
    const signsOff =
      closing && /^\p{Lu}/u.test(text.slice(from)) && /^(?:Approved|Signed|Agreed|Authori|Endorsed)/u.test(found[0]);
    if (!aboutIt && !bare && !follows && !signsOff) continue;
    const lead = text.slice(Math.max(0, from - 90), to);
    if (otherSubject.test(lead) && !thisStatement.test(lead)) continue;
    const near = bodyNear(text, from, to);
    const by = near && !near.weak ? near.body : (managerNear(text, to) ?? near?.body);
    if (by === undefined) continue;
    const principal = near !== undefined && !near.weak && !manager.test(by.replace(/\bof\s+.*$/u, ""));
    const date = dateNear(text, from, to);
    const score =
      (/\b(?:this|the)\b[^.]{0,60}\b(?:statement|report)\b[^.]{0,60}\b(?:was|is|has been)\s+(?:\p{L}+\s+(?:and\s+)?)?approved/iu.test(
        around,
      )
        ? 2
        : 0) +
      (aboutIt ? 3 : 0) +
      (/approv/iu.test(found[0]) ? 1 : 0) +
      (principal ? 2 : 0) +
      (date ? 2 : 0) +
      (/\b(?:this|the|our)\s+(?:\p{L}+\s+){0,6}(?:statement|report)\b/iu.test(around) ? 1 : 0) -
      (near ? Math.min(2, near.distance / 70) : 0);
    yield {
      approval: {
        value: { body: by, ...(date && { date }) },
        at: { start: sentence.start, end: sentence.end },
        principal,
      },
      score,
    };
  }
}

const answered = (sentence: Sentence): Candidate | undefined => {
  const text = sentence.text.slice(0, REACH);
  const [named] = bodiesIn(text);
  if (named === undefined || named.start > LEAD) return undefined;
  const date = dateNear(text, named.start, named.end);
  return {
    approval: {
      value: { body: named.body, ...(date && { date }) },
      at: { start: sentence.start, end: sentence.end },
      principal: !manager.test(named.body.replace(/\bof\s+.*$/u, "")),
    },
    score: 4,
  };
};

/** Who approved the statement, and when: the sentence that says so most plainly. A plan to approve is no approval. */
export const readApproval = (sentences: readonly Sentence[]): Approval | undefined => {
  let best: Candidate | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1];
    const answer = before && /who/i.test(before.text) && asksWho.test(before.text) ? answered(sentence) : undefined;
    if (answer && answer.score > (best?.score ?? 2)) best = answer;
    if (!mayApprove.test(sentence.text)) continue;
    for (const candidate of candidatesIn(sentence, before, i >= sentences.length - CLOSING)) {
      if (candidate.score > (best?.score ?? 2)) best = candidate;
    }
  }
  return best?.approval;
};
