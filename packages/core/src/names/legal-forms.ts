import forms from "../../data/names/legal-forms.json";
import { once } from "../reference/once.js";
import { tableOf } from "../reference/table-of.js";
import { foldName, isUnspaced } from "./fold.js";
import { splitWords } from "./words.js";

/** A legal form of some country: the families it belongs to decide whether two forms can be those of one firm. */
export interface LegalForm {
  /** Place in the table, from 1; 0 stands for "no form given". */
  readonly number: number;
  readonly name: string;
  readonly families: ReadonlySet<string>;
  readonly where: { readonly start: boolean; readonly anywhere: boolean };
}

/** Forms that begin alike, word by word. */
export interface Branch {
  readonly next: Map<string, Branch>;
  form?: LegalForm;
}

/** A word with the forms that end, and those that start, with it. */
export interface FormWord {
  readonly text: string;
  readonly endsForm: Branch | undefined;
  readonly startsForm: Branch | undefined;
}

const branch = (): Branch => ({ next: new Map() });

const table = once(() => {
  const all: LegalForm[] = [];
  const native = new Map<string, LegalForm>();
  const backwards = branch();
  const forwards = branch();
  const plant = (root: Branch, words: readonly string[], form: LegalForm) => {
    let at = root;
    for (const word of words) {
      let next = at.next.get(word);
      if (next === undefined) {
        next = branch();
        at.next.set(word, next);
      }
      at = next;
    }
    at.form ??= form;
  };
  tableOf(forms).forEach(([name = "", families = "", where = "", spellings = ""], i) => {
    const form: LegalForm = {
      number: i + 1,
      name,
      families: new Set(families.split(" ")),
      where: { start: where.includes("start"), anywhere: where.includes("anywhere") },
    };
    all.push(form);
    for (const spelling of spellings.split("; ")) {
      const folded = foldName(spelling);
      if (isUnspaced(folded.trim().replace(/[()]/g, "").codePointAt(0) ?? 0)) {
        const writing = folded.replace(/[\s()]/g, "");
        if (!native.has(writing)) native.set(writing, form);
        continue;
      }
      const words = splitWords(folded);
      if (words.length === 0) continue;
      plant(backwards, [...words].reverse(), form);
      if (form.where.start) plant(forwards, words, form);
    }
  });
  return { all, native, backwards, forwards };
});

/** Legal forms written in a script without spaces (有限公司, 주식회사, จำกัด). */
export const nativeLegalForms = (): ReadonlyMap<string, LegalForm> => table().native;

/** The form with a number as kept in a reading or an index. */
export const legalForm = (number: number): LegalForm | undefined => table().all[number - 1];

/** Words that begin or end a legal form. */
export const wordsOfForms = (): Iterable<string> => [...table().backwards.next.keys(), ...table().forwards.next.keys()];

/** What most words say about legal forms. */
export const noForms: Omit<FormWord, "text"> = { endsForm: undefined, startsForm: undefined };

/** The forms that end with a word, and those that start with it. */
export const formsOf = (word: string): Omit<FormWord, "text"> => ({
  endsForm: table().backwards.next.get(word),
  startsForm: table().forwards.next.get(word),
});

function longestBefore(words: readonly FormWord[], end: number): { start: number; form: LegalForm } | undefined {
  let found: { start: number; form: LegalForm } | undefined;
  let at = words[end - 1]?.endsForm;
  for (let i = end - 1; at !== undefined; i--) {
    if (at.form !== undefined) found = { start: i, form: at.form };
    at = i === 0 ? undefined : at.next.get(words[i - 1]?.text ?? "");
  }
  return found;
}

function longestAtStart(words: readonly FormWord[]): { end: number; form: LegalForm } | undefined {
  let found: { end: number; form: LegalForm } | undefined;
  let at = words[0]?.startsForm;
  for (let i = 1; at !== undefined; i++) {
    if (at.form !== undefined) found = { end: i, form: at.form };
    at = i < words.length ? at.next.get(words[i]?.text ?? "") : undefined;
  }
  return found;
}

const bitsFrom = (start: number, end: number): number => ((1 << (end - start)) - 1) << start;

/**
 * Finds the legal forms among the words of a name. Short and ambiguous ones ("sa", "as", "co") count only at the end, or
 * at the start where the form's country writes it there; never so that nothing is left of the name.
 * Gives the words taken, as bits, and the form that stands last, which is the firm's own.
 */
export function findLegalForm(words: readonly FormWord[]): { form: number; taken: number } {
  let form = 0;
  let taken = 0;
  let left = words.length;
  let trailing = true;
  for (let end = words.length; end > 1; ) {
    const found = longestBefore(words, end);
    const size = found === undefined ? 0 : end - found.start;
    const long = size > 1 || (words[end - 1]?.text.length ?? 0) > 2;
    if (found !== undefined && found.start > 0 && left > size && (trailing || (found.form.where.anywhere && long))) {
      if (form === 0) form = found.form.number;
      taken |= bitsFrom(found.start, end);
      left -= size;
      end = found.start;
    } else {
      trailing = false;
      end--;
    }
  }
  const first = longestAtStart(words);
  if (first !== undefined && first.end < words.length && (taken & 1) === 0 && left > first.end) {
    if (form === 0) form = first.form.number;
    taken |= bitsFrom(0, first.end);
  }
  return { form, taken };
}

/** `same`: the very form or none on both sides; `silent`: one side gives none; `kindred`: can be one firm's; `other`: hardly. */
export type FormAgreement = "same" | "silent" | "kindred" | "other";

/** How two legal forms, by number, speak for or against one firm. */
export function compareForms(a: number, b: number): FormAgreement {
  if (a === b) return "same";
  const first = legalForm(a);
  const second = legalForm(b);
  if (first === undefined || second === undefined) return "silent";
  for (const family of first.families) if (second.families.has(family)) return "kindred";
  return first.families.has("company") || second.families.has("company") ? "kindred" : "other";
}
