/** The first bytes are handed on soon; later ones in blocks that are few enough to hold and large enough to cost nothing. */
const firstSize = 64 * 1024;
const largestSize = 1024 * 1024;

/** Up to here a text is copied sooner than the call that would encode it is made. */
const shortText = 64;

const none: readonly Uint8Array[] = [];

/** Collects text and bytes into blocks of bounded size. A block that was taken is never written to again. */
export class ByteBlock {
  private block = Buffer.allocUnsafeSlow(firstSize);
  private used = 0;
  private readonly full: Uint8Array[] = [];

  /** Adds a text, encoded as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    if (text.length > shortText || !this.shortAscii(text)) this.used += this.block.write(text, this.used);
  }

  /** Adds bytes. */
  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.block.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** The blocks that are full; with `all` the one under way too. */
  take(all = false): readonly Uint8Array[] {
    if (all && this.used > 0) this.close(firstSize);
    return this.full.length === 0 ? none : this.full.splice(0);
  }

  /** All bytes so far in one piece of their own; the block under way is filled again. */
  copied(): Uint8Array<ArrayBuffer> {
    const bytes = Buffer.concat([...this.full, this.block.subarray(0, this.used)]);
    this.full.length = 0;
    this.used = 0;
    return bytes;
  }

  private shortAscii(text: string): boolean {
    const { block, used } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > 0x7f) return false;
      block[used + at] = code;
    }
    this.used += text.length;
    return true;
  }

  private reserve(size: number): void {
    if (this.used + size > this.block.length) {
      this.close(Math.max(Math.min(largestSize, 2 * this.block.length), size));
    }
  }

  private close(next: number): void {
    if (this.used > 0) this.full.push(this.block.subarray(0, this.used));
    this.block = Buffer.allocUnsafeSlow(next);
    this.used = 0;
  }
}
