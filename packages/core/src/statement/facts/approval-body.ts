import { once } from "../../reference/once.js";
import { joinsNames } from "./maker-cues.js";
import { registeredNames } from "./registered-name.js";

const kind =
  "(?:Supervisory|Executive|Management|Main|Group|Global|Full|Parent|University|Trustee|Plc|UK|Company|Sole)";
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
          "(?<!\\b(?:Managing|Finance|Executive|Operations|Commercial|HR)\\s+)Directors?(?!\\s+of\\s+(?:Human|Finance|Operations))|Trustees?|Governing\\s+Bod(?:y|ies)|Governors|Council|Cabinet|Commissioners",
          "Boards?",
        ].join("|") +
        ")(?![\\p{L}])",
      "giu",
    ),
);

/** The body that a text names, as it is written, with whose it is. */
export interface NamedBody {
  readonly body: string;
  readonly start: number;
  readonly end: number;
}

const word = "\\p{Lu}[\\p{L}\\d&.'’()-]*";
const ofName = new RegExp(
  `^\\s+of\\s+((?:the\\s)?${word}(?:[^\\S\\n]+(?:${word}|&|and|of|plc)){0,10}(?<! and| of| &))`,
  "u",
);
const ofThose =
  /^\s+of\s+(?:each\s+(?:of\s+the\s+)?|the\s+|both\s+|all\s+){1,2}(?:[\p{L}\d]+\s+){0,3}?(?:companies|company|entities|entity|partner|firm|society)\b(?:\s+(?:named|listed|mentioned|referred to)(?:\s+(?:above|below|herein))?|\s+of\s+\p{Lu}[\p{L}\d&.'’-]*(?:\s+\p{Lu}[\p{L}\d&.'’-]*){0,6})?/u;
const noOwner = /^\s+of\s+(?:the\s)?(?:Modern|Act|Directors)\b/u;

/** Where the name of those whose body it is ends: after the last of the companies, "… of A Limited and of B Limited". */
const ownersEnd = (after: string): number | undefined => {
  const lead = /^\s+of\s+(?:the\s+)?/u.exec(after)?.[0].length;
  if (lead === undefined) return undefined;
  const names = registeredNames(after, true);
  const first = names.findIndex(({ at }) => at === lead);
  if (first === -1) return undefined;
  let last = first;
  while (names[last + 1] && joinsNames(after.slice(names[last]!.end, names[last + 1]!.at))) last++;
  return names[last]!.end;
};

/** Whether a sentence ends with this word: "Ltd." may, an initial does not. */
const endsSentence = (name: string): number | undefined => {
  const stop = /(?<=\p{L}{2})\.\s+(?=\p{Lu})/u.exec(name)?.index;
  return stop;
};

const ownerOf = (after: string): string => {
  if (noOwner.test(after)) return "";
  const end = ownersEnd(after);
  if (end !== undefined) return after.slice(0, end);
  const those = ofThose.exec(after)?.[0];
  if (those !== undefined) return those;
  const named = ofName.exec(after)?.[0] ?? "";
  return named.slice(0, endsSentence(named));
};

/** "the Example plc Board": a company before its body. */
const ownerBefore = (lead: string, found: string): number => {
  const form = /^(?:plc|group|company|uk)\s+/iu.exec(found)?.[0].length ?? 0;
  const text = `${lead}${found.slice(0, form)}`.trimEnd();
  const name = registeredNames(text, true).at(-1);
  return name !== undefined && name.end >= text.length - 1 && !/\bof\s+$/u.test(text.slice(0, name.at))
    ? lead.length - name.at
    : 0;
};

const OWNER = 260;

/** The bodies that a text names, in the order in which they stand; not "Board" in "Board meeting". */
export function* bodiesIn(text: string): Generator<NamedBody> {
  for (const found of text.matchAll(bodies())) {
    const end = found.index + found[0].length;
    const owner = ownerOf(text.slice(end, end + OWNER));
    const before = owner === "" ? ownerBefore(text.slice(Math.max(0, found.index - 90), found.index), found[0]) : 0;
    const start = found.index - before;
    yield {
      body: text
        .slice(start, end + owner.length)
        .replace(/\s+/gu, " ")
        .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|L\.P))[.,]$/u, ""),
      start,
      end: end + owner.length,
    };
  }
}
