import { IntakeError } from "../intake-error.js";

/** The text of one record of a JSON document, or a record too long to be kept. */
export interface JsonRecord {
  readonly line: number;
  readonly path: string;
  readonly text: string | undefined;
}

const code = (character: string): number => character.charCodeAt(0);
const [quote, backslash, lineFeed, colon, comma] = [code('"'), code("\\"), code("\n"), code(":"), code(",")];
const [openList, closeList, openObject, closeObject] = [code("["), code("]"), code("{"), code("}")];
const isSpace = (character: number): boolean => character <= 32;

/** Keys that are looked for are shorter. */
const longestKey = 64;

/** How the records of a kind of document lie in its JSON. */
export interface RecordShape {
  /** Keys whose list holds the records where the document is an object: `{"suppliers": […]}`. */
  readonly wrappers: readonly string[];
  /** Whether a whole document may follow another in the same text. */
  readonly several: boolean;
}

const suppliers: RecordShape = { wrappers: ["suppliers"], several: false };

/**
 * Finds where the records of a JSON document begin and end, without parsing them, so that a list of any length is read
 * in the memory of its longest element. Records are the elements of a list, of the list under a wrapper, or whole values.
 */
export class JsonRecords {
  /** The piece of text that is being read. */
  private text = "";
  private at = 0;
  /** What earlier pieces hold of the record under way. */
  private earlier: string[] = [];
  private earlierLength = 0;
  private line = 1;
  private readonly open: number[] = [];
  private inString = false;
  private stringStart = 0;
  /** What earlier pieces hold of the string under way, where it may be a key. */
  private stringHead = "";
  private lastString = "";
  private key = "";
  private wrapper = "";
  /** At which nesting the records stand: 0 whole values, 1 elements of a list, 2 elements under "suppliers". */
  private level = 0;
  private ended = false;
  private count = 0;
  private start = -1;
  private startLine = 1;
  private tooLong = false;
  private readonly found: JsonRecord[] = [];

  constructor(
    private readonly recordLength: number,
    private readonly depth: number,
    private readonly shape: RecordShape = suppliers,
  ) {}

  /** Reads a further piece of text; throws where it breaks, and what was complete before can still be taken. */
  push(piece: string): void {
    this.text = piece;
    for (; this.at < this.text.length; this.at++) this.step(this.text.charCodeAt(this.at));
    this.forget();
  }

  /** The records completed since they were last taken. */
  take(): JsonRecord[] {
    return this.found.splice(0);
  }

  /** Says that the text has ended; throws where it ends within a record. */
  end(): void {
    if (this.open.length > 0 || this.start !== -1) throw this.malformed("The JSON ends before it is complete");
  }

  private step(character: number): void {
    if (character === lineFeed) this.line++;
    if (this.inString) this.stepInString(character);
    else if (character === quote) this.beginString();
    else if (character === openList || character === openObject) this.beginContainer(character);
    else if (character === closeList || character === closeObject) this.endContainer(character);
    else if (character === comma && this.open.length === this.level && this.level > 0 && !this.ended) this.finish();
    else if (character === colon && this.open.length === 1) this.key = this.lastString;
    else if (!isSpace(character)) this.begin();
  }

  private stepInString(character: number): void {
    if (character === backslash) this.at++;
    else if (character === quote || character === lineFeed) {
      this.inString = false;
      if (this.open.length === 1) this.lastString = this.stringHead + this.text.slice(this.stringStart, this.at);
    }
  }

  private beginString(): void {
    this.begin();
    this.inString = true;
    this.stringStart = this.at + 1;
    this.stringHead = "";
  }

  private beginContainer(character: number): void {
    const nesting = this.open.length;
    if (nesting === 0 && this.ended && this.shape.several) {
      this.ended = false;
      this.level = 0;
      this.count = 0;
    }
    if (nesting === 0 && character === openList && this.start === -1 && this.count === 0 && !this.ended) {
      this.level = 1;
    } else if (nesting === 1 && this.level === 0 && character === openList && this.shape.wrappers.includes(this.key)) {
      this.level = 2;
      this.wrapper = this.key;
      this.letGo();
    } else {
      this.begin();
    }
    this.open.push(character);
    if (this.open.length > this.level + this.depth) {
      throw new IntakeError("too-deep", `A record nests deeper than ${this.depth} levels.`, { line: this.line });
    }
  }

  private endContainer(character: number): void {
    const opened = this.open.pop();
    if (opened !== (character === closeList ? openList : openObject)) {
      throw this.malformed(`"${String.fromCharCode(character)}" closes nothing`);
    }
    if (this.level > 0 && this.open.length === this.level - 1 && !this.ended) {
      this.finish();
      this.ended = true;
    } else if (this.level === 0 && this.open.length === 0) {
      this.at++;
      this.finish();
      this.at--;
    }
  }

  /** Something that is not space: a record begins here, unless one has begun. */
  private begin(): void {
    if (this.start !== -1 || this.ended) {
      if (!this.ended || this.open.length > 0) return;
      throw this.malformed("Something follows the end of the JSON");
    }
    if (this.open.length === 0 && this.level === 0 && this.text.charCodeAt(this.at) !== openObject) {
      throw this.malformed("This is neither an object nor a list");
    }
    this.start = this.at;
    this.startLine = this.line;
  }

  private finish(): void {
    if (this.start === -1) return;
    this.keep(this.at);
    const text = this.tooLong ? undefined : this.earlier.join("");
    const place = [this.count === 0 ? "" : `[${this.count}]`, `[${this.count}]`, `${this.wrapper}[${this.count}]`];
    this.found.push({ line: this.startLine, path: place[this.level]!, text });
    this.count++;
    this.letGo();
    this.key = "";
  }

  /** Keeps what the piece holds of the record under way, and of one that is too long nothing. */
  private keep(end: number): void {
    this.earlierLength += end - this.start;
    this.tooLong ||= this.earlierLength > this.recordLength;
    if (this.tooLong) this.earlier = [];
    else this.earlier.push(this.text.slice(this.start, end));
  }

  private letGo(): void {
    this.start = -1;
    this.tooLong = false;
    this.earlier = [];
    this.earlierLength = 0;
  }

  /** The piece is read: what is needed of it further on is kept. */
  private forget(): void {
    const { length } = this.text;
    if (this.start !== -1) {
      this.keep(length);
      this.start = 0;
    }
    if (this.inString && this.open.length === 1) {
      this.stringHead = (this.stringHead + this.text.slice(this.stringStart)).slice(0, longestKey);
    }
    this.stringStart = 0;
    // A piece may end behind a backslash, and then the first character of the next is passed over.
    this.at -= length;
    this.text = "";
  }

  private malformed(what: string): IntakeError {
    return new IntakeError("malformed", `${what}.`, { line: this.line });
  }
}
