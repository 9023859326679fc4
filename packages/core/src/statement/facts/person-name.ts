import { once } from "../../reference/once.js";
import { nameWords } from "./name-words.js";

const word =
  "(?:O?\\p{Lu}(?:[\\p{Ll}\\p{M}]+|['’]\\p{Lu}[\\p{Ll}]+)(?:(?:[-'’]?\\p{Lu}|-\\p{Ll})[\\p{Ll}\\p{M}]+){0,2}|(?:\\p{Lu}\\.){1,4}|\\p{Lu}|\\p{Lu}{2,}(?:-\\p{Lu}{2,})?)";
const particle = "(?:de|da|di|del|della|van|von|der|den|la|le|du|bin|binti|al|el|ten|ter|zu|dos)";
/** A name with its title; peers have one name and a place. */
const named = once(
  () =>
    `(?:Lord|Lady|Baroness)[ \\t]+${word}(?:[ \\t]+of[ \\t]+${word})?|(?:(?:${nameWords().honorifics})\\.?\\s+)?${word}(?:[ \\t\\u00a0]+(?:${particle}[ \\t]+){0,2}${word}){1,4}`,
);

/** Words with a capital that are no part of a person's name. */
const notNames = new Set(
  (
    "limited ltd plc inc corp corporation company co llp llc lp ulc pty gmbh ag group holdings holding board boards directors director chief executive officer chair chairman " +
    "chairperson statement report modern slavery act the this our we date dated signed signature signatures sign name names full title position role on behalf of for and or by approved approval " +
    "attestation page services international global finance canada uk human rights policy supply chain chains committee january february march april may june july august september " +
    "october november december president secretary trustee trustees member members council attest entity entities united kingdom section appendix annex introduction conclusion review " +
    "training university college trust association society resources electronically docusign docusigned envelope id in is to its from with at as signing signatory authority bind respectfully submitted " +
    "legal chapter fiscal financial year reporting period regards sincerely yours further steps information contact summary north south east west america europe australia england wales scotland technologies technology " +
    "industries energy capital partners partner management solutions systems products foods bank insurance governing body effectiveness remediation compliance forced labour child labor authorised authorized print printed per organization organisation operations general counsel manager head managing senior vice " +
    "ceo cfo coo md cso cpo non independent deputy interim acting that have having i a not"
  ).split(" "),
);

const isInitial = (piece: string) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(piece);

const pieces = (name: string) => name.split(/[\s\u00a0]+/).filter((piece) => piece !== "");

/** "A." is an initial, "A" an article. */
const isNoName = (word: string) =>
  !/^(?:\p{Lu}\.)+$/u.test(word) && notNames.has(word.toLowerCase().replace(/[.,']/g, ""));

const peer = /^(?:Lord|Lady|Baroness)\s\p{Lu}\p{L}+(?:\sof\s\p{Lu}\p{L}+)?$/u;

/** The words of a name with what is no name taken off its front, or undefined where no name is left. */
const cleaned = (found: string): string | undefined => {
  if (peer.test(found)) return found;
  const words = pieces(found);
  const lastStop = words.findLastIndex(isNoName);
  const rest = words.slice(lastStop + 1);
  const whole = rest.filter((word) => !isInitial(word) && !/^(?:mr|mrs|ms|miss|dr|sir|dame|prof)\.?$/i.test(word));
  if (rest.length < 2 || whole.length === 0 || whole.every((word) => word.length < 2)) return undefined;
  // "Jane Doe Jane Doe": a typed name under a signature that was read as text.
  const half = rest.length / 2;
  if (rest.length >= 4 && rest.slice(0, half).join(" ") === rest.slice(half).join(" "))
    return rest.slice(half).join(" ");
  return rest.join(" ");
};

// Made when a statement is first read: classes of all letters cost milliseconds, which an import must not pay.
const atEnd = once(() => new RegExp(`(?<![\\p{L}\\d])(${named()})$`, "u"));
const atStart = once(() => new RegExp(`^(${named()})`, "u"));

/** "Alexandra (Alex) Doe": the short name that people are called by. */
const withoutAside = (text: string) =>
  text.replace(/\s\(\p{L}{1,20}\)(?=\s\p{Lu})|\s\((?:she|he|they)\b[^)]{0,20}\)?$/gu, "");

/** The person's name that a text ends with. */
export const nameAtEnd = (text: string): string | undefined => {
  const found = atEnd().exec(withoutAside(text.slice(-140)));
  return found ? cleaned(found[1]!) : undefined;
};

/** The person's name that a text begins with. */
export const nameAtStart = (text: string): string | undefined => {
  const found = atStart().exec(text.slice(0, 120));
  if (!found) return undefined;
  const words = pieces(found[1]!);
  const stop = peer.test(found[1]!) ? -1 : words.findIndex(isNoName);
  return cleaned((stop === -1 ? words : words.slice(0, stop)).join(" "));
};
