import { once } from "../../reference/once.js";
import { nameWords } from "./name-words.js";
import { nameAtEnd, nameAtStart } from "./person-name.js";
import { roles } from "./role.js";
import { datesIn } from "./statement-date.js";
import type { ReadFacts, Span } from "./statement-facts.js";

type Signatory = NonNullable<ReadFacts["signatory"]>;

interface Candidate {
  readonly signatory: Signatory;
  readonly score: number;
}

/** Without Unicode classes, for it runs over the whole text. */
const signCue =
  /signed|signature|\/s\/|docu-?sign|authority to bind|on behalf of|full name|name ?:|attest|sincerely|approved by/gi;
const signedWords = /\bsigned\b|\bsignature\b|\/s\/|docu-?sign|\be-?sign/iu;
const nameLabel = /\bname(?:\s+of\s+[\p{L} ]{3,30})?\s*[:\-–]\s*/giu;
const roleLabel =
  /(?:\b(?:title|position|role|job title|its|capacity)(?:\s+in\s+(?:the\s+)?company)?\s*[:\-–]?|\bas)\s*$/iu;
const separators = /[\s,;:|/_\-–—.()*"“”]+$/u;
const organisation =
  /\s+(?:\p{Lu}[\p{L}\d&.'’-]*\s+){0,4}\p{Lu}?[\p{L}\d&.'’-]*\s*(?:plc|PLC|Plc|Ltd|Limited|Inc|Corp|LLP|LLC|ULC|Group|AG|GmbH|AB|ASA|AS)\.?$/u;
/** "J. Doe, P.Eng" */
const letters = once(() => new RegExp(`(?:,?\\s+(?:${nameWords().postNominals})\\.?)+$`, "u"));
const prose =
  /^[\s,]*(?:is|are|was|has|have|will|leads?|oversees|chairs|of the (?:committee|working)|and (?:the|our)|who|reports|ensures?|must|may|should|level|for (?:approval|review)|with)\b/u;
const determiner = /\b(?:our|the|a|an|by|to|any|each|all|senior)\s+$/iu;

const TAIL = 2_600;
const AROUND = 420;
const MOST_ZONES = 60;
const SHORT = 4_000;

/** Where signatures stand: near words of signing, and at the very end. */
const zonesOf = (text: string): Span[] => {
  const zones: Span[] = [];
  const add = (start: number, end: number) => {
    const last = zones.at(-1);
    if (last && start <= last.end) zones[zones.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else zones.push({ start, end });
  };
  for (const cue of text.matchAll(signCue)) {
    add(Math.max(0, cue.index - AROUND), Math.min(text.length, cue.index + AROUND));
    if (zones.length >= MOST_ZONES) break;
  }
  if (text.length < SHORT) return [{ start: 0, end: text.length }];
  add(Math.max(zones.at(-1)?.start ?? 0, text.length - TAIL), text.length);
  return zones;
};

/** The name right before a title, with a label, a company or a line break between them. */
const nameBefore = (lead: string): string | undefined => {
  const bare = lead
    .replace(separators, "")
    .replace(roleLabel, "")
    .replace(separators, "")
    .replace(/\b(?:signed|date|dated|signature)$/iu, "")
    .replace(separators, "")
    .replace(letters(), "");
  const name = nameAtEnd(bare);
  if (name) return name;
  const company = organisation.exec(bare);
  if (!company) return undefined;
  const withCompany = bare.slice(Math.max(0, company.index - 40));
  const start = /(?:^|[\n.:;_]|signed(?:\s+by)?)\s*([^\n.:;_]*)$/iu.exec(withCompany)?.[1] ?? "";
  const words = start.trim().split(/\s+/u);
  return words.length >= 4 ? nameAtStart(words.slice(0, 2).join(" ")) : undefined;
};

const score = (text: string, lead: string, after: string, position: number): number =>
  (signedWords.test(lead.slice(-260)) ? 3 : 0) +
  (/on behalf of|authority to bind|attest|approved by|sincerely/iu.test(lead.slice(-260)) ? 2 : 0) +
  (/^[\s\S]{0,120}(?:on behalf of|authority to bind|signed|signature)/iu.test(after) ? 2 : 0) +
  (datesIn(after.slice(0, 110)).length > 0 ? 2 : 0) +
  (position > text.length - 1_500 ? 2 : position > text.length * 0.85 ? 1 : 0) -
  (prose.test(after) ? 4 : 0);

/** "28 May 2024, Jane Doe": but the date of an approval above a name is the approval's. */
const dateRightBefore = (lead: string): string | undefined => {
  const date = datesIn(lead).at(-1);
  if (date === undefined || !/^[^\p{L}]{0,20}$/u.test(lead.slice(date.end))) return undefined;
  const before = lead.slice(Math.max(0, date.start - 140), date.start);
  return /approv|adopted|agreed|signed[- ]off|resol|meeting|\bboards? of\b/iu.test(before) ? undefined : date.iso;
};

/** The date of the next edition, or of the last, is none of signing. */
const ofEdition = /(?:review|due|revis|updated?|version|next|publish|expir)[^.]{0,30}$/iu;

const dateFor = (lead: string, after: string): string | undefined =>
  datesIn(after.slice(0, 160)).find(({ start }) => !ofEdition.test(after.slice(0, start)))?.iso ??
  dateRightBefore(lead.slice(-200));

const make = (text: string, name: string, role: string, at: Span): Signatory => {
  const lead = text.slice(Math.max(0, at.start - 300), at.start);
  const after = text.slice(at.end, at.end + 300);
  const date = dateFor(lead, after);
  return {
    value: { name, role: role.replace(/\s+/gu, " ").trim(), ...(date && { date }) },
    at,
    signed:
      signedWords.test(lead) || signedWords.test(text.slice(at.start, at.end)) || signedWords.test(after.slice(0, 160)),
  };
};

/** "Michael Sales Director": a surname that could be part of the title after it. */
const surnameInTitle = (lead: string, title: string): { name: string; role: string } | undefined => {
  const [first, ...rest] = title.split(" ");
  if (first === undefined || rest.length === 0 || !/(?:^|[\n.:_,])\s*\p{Lu}\p{Ll}+\s*$/u.test(lead)) return undefined;
  const name = nameAtEnd(`${lead.trimEnd()} ${first}`);
  return name === undefined ? undefined : { name, role: rest.join(" ") };
};

function* candidatesByTitle(text: string, zone: Span): Generator<Candidate> {
  const zoneText = text.slice(zone.start, zone.end);
  for (const found of zoneText.matchAll(roles())) {
    const start = zone.start + found.index;
    const end = start + found[0].length;
    const lead = text.slice(Math.max(0, start - 300), start);
    const after = text.slice(end, end + 300);
    const whole = nameBefore(lead.slice(-160));
    const split = whole === undefined ? surnameInTitle(lead.slice(-160), found[0]) : undefined;
    const name = whole ?? split?.name;
    if (name !== undefined) {
      const from = Math.max(0, start - 300) + lead.lastIndexOf(name.split(" ")[0]!);
      const at = { start: from, end };
      yield {
        signatory: make(text, name, split?.role ?? found[0], at),
        score: 2 + score(text, text.slice(Math.max(0, from - 300), from), after, start),
      };
    } else if (!determiner.test(lead) && /^[ \t]*[:,–-]?\s+/u.test(after)) {
      const next = nameAtStart(after.replace(/^[\s:,–-]+/u, ""));
      if (next) {
        const to = end + after.indexOf(next.split(" ").at(-1)!) + next.split(" ").at(-1)!.length;
        yield {
          signatory: make(text, next, found[0], { start, end: to }),
          score: score(text, lead, text.slice(to, to + 300), start) - 2,
        };
      }
    }
  }
}

function* candidatesByLabel(text: string, zone: Span): Generator<Candidate> {
  const zoneText = text.slice(zone.start, zone.end);
  for (const label of zoneText.matchAll(nameLabel)) {
    const from = zone.start + label.index + label[0].length;
    const after = text.slice(from, from + 300);
    const name = nameAtStart(after);
    const role = name && roles().exec(after.slice(name.length))?.[0];
    if (!name || !role) continue;
    const end = from + name.length + after.slice(name.length).indexOf(role) + role.length;
    const lead = text.slice(Math.max(0, from - 300), from);
    yield {
      signatory: make(text, name, role, { start: from, end }),
      score: 5 + score(text, lead, text.slice(end, end + 300), from),
    };
  }
}

const ENOUGH = 4;

/** Who signed: a person's name with a title where people sign. The first of several signers. */
export const readSignatory = (text: string): Signatory | undefined => {
  let best: Candidate | undefined;
  for (const zone of zonesOf(text)) {
    for (const candidates of [candidatesByLabel(text, zone), candidatesByTitle(text, zone)]) {
      for (const candidate of candidates) {
        if (candidate.score >= ENOUGH && candidate.score > (best?.score ?? 0)) best = candidate;
      }
    }
  }
  return best?.signatory;
};
