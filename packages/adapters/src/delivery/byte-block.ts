/** Bytes handed on at a time: few enough to hold, enough that handing on costs nothing. */
const blockSize = 256 * 1024;

const none: readonly Uint8Array[] = [];

/** Collects text and bytes into blocks of bounded size. A block that was taken is never written to again. */
export class ByteBlock {
  private block = Buffer.allocUnsafeSlow(blockSize);
  private used = 0;
  private readonly full: Uint8Array[] = [];

  /** Adds a text, encoded as UTF-8. */
  text(text: string): void {
    this.reserve(text.length * 3);
    this.used += this.block.write(text, this.used);
  }

  /** Adds bytes. */
  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.block.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** The blocks that are full; with `all` the one under way too. */
  take(all = false): readonly Uint8Array[] {
    if (all && this.used > 0) this.close(blockSize);
    return this.full.length === 0 ? none : this.full.splice(0);
  }

  private reserve(size: number): void {
    if (this.used + size > this.block.length) this.close(Math.max(blockSize, size));
  }

  private close(next: number): void {
    if (this.used > 0) this.full.push(this.block.subarray(0, this.used));
    this.block = Buffer.allocUnsafeSlow(next);
    this.used = 0;
  }
}
