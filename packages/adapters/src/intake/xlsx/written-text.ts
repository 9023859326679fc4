/**
 * The text that an element holds, its own or put together of runs; how it is pronounced is no part of it. Kept is one
 * character more than a field may have, which is enough to refuse the row.
 */
export class WrittenText {
  private written = "";
  private inText = false;
  private spoken = false;

  constructor(private readonly longest: number) {}

  begin(): void {
    this.written = "";
  }

  open(name: string): void {
    if (name === "v") this.inText = true;
    else if (name === "t") this.inText = !this.spoken;
    else if (name === "rPh") this.spoken = true;
  }

  close(name: string): void {
    if (name === "v" || name === "t") this.inText = false;
    else if (name === "rPh") this.spoken = false;
  }

  text(text: string): void {
    if (this.inText && this.written.length <= this.longest) this.written += text.slice(0, this.longest + 1);
  }

  /** The text since it began. */
  get whole(): string {
    return this.written;
  }
}
