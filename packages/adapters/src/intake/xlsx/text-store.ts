/** Texts packed together. */
const together = 256;

interface Block {
  readonly text: string;
  readonly ends: Uint32Array;
}

/**
 * Texts by number, packed into long ones: millions of small strings take several times as much, and each would keep the piece
 * of XML in memory that it was cut from.
 */
export class TextStore {
  private readonly blocks: Block[] = [];
  private last: string[] = [];

  add(text: string): void {
    this.last.push(text);
    if (this.last.length < together) return;
    const ends = new Uint32Array(together);
    let end = 0;
    for (const [at, { length }] of this.last.entries()) {
      end += length;
      ends[at] = end;
    }
    this.blocks.push({ text: this.last.join(""), ends });
    this.last = [];
  }

  /** The text of a number, counted from 0; undefined where there is none. */
  at(number: number): string | undefined {
    if (!Number.isInteger(number) || number < 0) return undefined;
    const place = number % together;
    const nth = (number - place) / together;
    const block = this.blocks[nth];
    if (block === undefined) return nth === this.blocks.length ? this.last[place] : undefined;
    return block.text.slice(place === 0 ? 0 : block.ends[place - 1], block.ends[place]);
  }
}
