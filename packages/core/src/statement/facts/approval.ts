import { once } from "../../reference/once.js";
import type { Sentence } from "../reading/sentence.js";
import { roles } from "./role.js";
import { datesIn } from "./statement-date.js";
import type { ReadFacts } from "./statement-facts.js";

type Approval = NonNullable<ReadFacts["approval"]>;

const kind = "(?:Supervisory|Executive|Management|Main|Group|Global|Full|Parent|University|Plc|UK|Company)";
const bodies = once(
  () =>
    new RegExp(
      `(?:${kind}(?:['’]?s)?\\s+){0,2}(?:` +
        [
          "(?:Boards?|Council|Court|Committee)\\s+of\\s+(?:Directors|Trustees|Management|Managers|Governors|Managing Directors)",
          "(?:Executive|Management|Leadership|Audit|Risk|Sustainability|ESG|Steering|Ethics|Compliance|Governance)(?:\\s+(?:and|&)\\s+\\p{L}+)?\\s+(?:Leadership\\s+)?(?:Committee|Team|Group)",
          "Senior\\s+(?:Leadership|Management)(?:\\s+Team)?",
          "Sub-?\\s?committee|Working\\s+Group|Steering\\s+Group|Committee",
          "Designated\\s+Members|Members|General\\s+Partners?|Partners|Shareholders",
          "(?:Sole\\s+)?Directors?(?!\\s+of\\s+(?:Human|Finance|Operations))|Trustees?|Governing\\s+Bod(?:y|ies)|Governors|Council|Cabinet",
          "Boards?",
        ].join("|") +
        ")(?![\\p{L}])",
      "giu",
    ),
);
const ofName =
  /^\s+of\s+((?:the\s)?\p{Lu}[\p{L}\d&.'’()-]*(?:\s+(?:\p{Lu}[\p{L}\d&.'’()-]*|&|and|of|plc)){0,10}(?<! and| of| &))/u;
const verb = /\b(?:approv(?:ed|al|es|e)|adopted|ratified)\b/giu;
const notYet =
  /\b(?:will|shall|must|should|may)\s+(?:also\s+|then\s+)?(?:approve|adopt)\b|\b(?:will|shall|must|should|to|not|never)\s+(?:yet\s+)?(?:be|been|have been|get)?\s*(?:\p{L}+\s+)?(?:approved|adopted)\b|\b(?:for|subject to|seek(?:s|ing)?|pending|awaiting|require[sd]?)\s+(?:\p{L}+\s+)?(?:\p{L}+\s+)?approval\b/iu;
const thisStatement = /\b(?:statement|report|disclosure|document|information provided)\b/iu;
const bareApproval =
  /^[\s*_•-]*(?:(?:\p{L}+\s+){0,4}(?:approval|attestation)\b|(?:it\s+(?:was|has been|is)\s+|was\s+|reviewed and\s+|and\s+)?(?:approved|adopted)\b)|\bfor and on behalf of the board\b/iu;
const otherSubject =
  /\b(?:polic(?:y|ies)|code|strategy|budget|plan|framework|suppliers?|vendors?|charter|training)\b[^.;]{0,50}\b(?:approved|adopted|ratified|approval)\b/iu;
const handedOn = /\bon behalf of\s+(?:the\s+|its\s+|our\s+)?$/iu;
const manager =
  /\b(?:committee|team|management|working|steering|leadership|officer|manager|head|ceo|cfo|coo|president|counsel|secretary)\b/iu;

/** Without Unicode classes, for it runs over every sentence. */
const mayApprove = /approv|adopted|ratified/i;

const REACH = 320;
const LONGEST = 6_000;
/** So many sentences from the end, "Approved by the board" needs no subject. */
const CLOSING = 12;

interface Candidate {
  readonly approval: Approval;
  readonly score: number;
}

/** The body nearest to the verb, as it is written; "on behalf of the board" is not the board. */
const bodyNear = (
  text: string,
  from: number,
  to: number,
): { body: string; distance: number; weak: boolean } | undefined => {
  let best: { body: string; distance: number; weak: boolean } | undefined;
  for (const found of text.matchAll(bodies())) {
    const end = found.index + found[0].length;
    const gap = found.index >= to ? found.index - to : from - end;
    if (gap < 0 || gap > 140) continue;
    const between = found.index >= to ? text.slice(to, found.index) : text.slice(end, from);
    if (/[.;]\s+\p{Lu}/u.test(between)) continue;
    // "approved by" leads to its body; what stands before the verb is mostly its subject.
    const distance =
      gap +
      (found.index >= to
        ? 0
        : /\b(?:has|have|had)?\s*(?:\p{L}+\s+(?:and\s+)?){0,3}$/iu.test(between) && between.length < 60
          ? 10
          : 80);
    if (best && distance >= best.distance) continue;
    const named = ofName.exec(text.slice(end, end + 120));
    const body = `${found[0]}${named && !/^\s+of\s+(?:the\s)?(?:Modern|Act|Directors)\b/u.test(named[0]) ? named[0] : ""}`;
    best = {
      body: body.replace(/\s+/gu, " ").replace(/(?<!\b(?:Inc|Ltd|Co|Corp|L\.P))[.,]$/u, ""),
      distance,
      weak: handedOn.test(text.slice(Math.max(0, found.index - 30), found.index)),
    };
  }
  return best;
};

const managerNear = (text: string, to: number): string | undefined => {
  const after = text.slice(to, to + 90);
  if (!/^\s*by\b/iu.test(after)) return undefined;
  return roles().exec(after)?.[0];
};

const dateNear = (text: string, from: number, to: number): string | undefined => {
  const after = datesIn(text.slice(to, to + 220)).find(
    (date) => !/year[^.]{0,30}$/iu.test(text.slice(to, to + date.start)),
  );
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
      /^\s*(?:it|and|approved|was)\b/iu.test(text);
    const signsOff = closing && /^Approved\b/u.test(found[0]);
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

/** Who approved the statement, and when: the sentence that says so most plainly. A plan to approve is no approval. */
export const readApproval = (sentences: readonly Sentence[]): Approval | undefined => {
  let best: Candidate | undefined;
  for (const [i, sentence] of sentences.entries()) {
    if (!mayApprove.test(sentence.text)) continue;
    for (const candidate of candidatesIn(sentence, sentences[i - 1], i >= sentences.length - CLOSING)) {
      if (candidate.score > (best?.score ?? 2)) best = candidate;
    }
  }
  return best?.approval;
};
