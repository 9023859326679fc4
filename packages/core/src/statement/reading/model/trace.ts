import { GROUPS } from "../words/sentence-features.js";

/** Bits of a word's number: sentences are read up to 4,000 characters. */
const WORD_BITS = 12;
const WORD_MASK = 2 ** WORD_BITS - 1;
const FIRST_SIZE = 4096;

/** The rows of the model that the words of a statement's sentences met: decisions are explained without reading again. */
export interface Trace {
  /** Opens the next sentence. */
  open(): void;
  add(row: number, group: number, word: number): void;
  /** How many features of each group the sentence has in the model, those of the whole sentence included. */
  close(known: Float64Array): void;
  /** Calls `visit` for each row that a word of sentence `i` met, with the share that its group has. */
  forEach(i: number, visit: (row: number, word: number, share: number) => void): void;
}

export function newTrace(sentences: number): Trace {
  let rows = new Uint16Array(FIRST_SIZE);
  let words = new Uint16Array(FIRST_SIZE);
  const starts = new Uint32Array(sentences + 1);
  const shares = new Float32Array(sentences * GROUPS.length);
  let count = 0;
  let sentence = -1;
  return {
    open() {
      sentence++;
    },
    add(row, group, word) {
      if (count === rows.length) {
        rows = doubled(rows);
        words = doubled(words);
      }
      rows[count] = row;
      words[count++] = (group << WORD_BITS) | word;
    },
    close(known) {
      starts[sentence + 1] = count;
      for (let group = 0; group < GROUPS.length; group++)
        shares[sentence * GROUPS.length + group] = 1 / Math.sqrt(Math.max(1, known[group]!));
    },
    forEach(i, visit) {
      for (let at = starts[i]!, end = starts[i + 1]!; at < end; at++) {
        const packed = words[at]!;
        visit(rows[at]!, packed & WORD_MASK, shares[i * GROUPS.length + (packed >> WORD_BITS)]!);
      }
    },
  };
}

function doubled(values: Uint16Array): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * values.length);
  wider.set(values);
  return wider;
}
