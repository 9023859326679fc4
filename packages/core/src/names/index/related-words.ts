import { finishHash } from "../hash.js";
import { joinedHash, joinedWord, joinSizes } from "../joined-words.js";
import type { NameToken } from "../name-token.js";
import { isDistinctive, WordKind } from "../weights.js";
import { addNearWords, mayBeReading, wordsReadAs } from "./near-words.js";
import { Related } from "./related.js";
import { type SegmentReader, wordsWithKey } from "./segment-reader.js";

/** Adds the words with the same key. */
function addSame(reader: SegmentReader, token: NameToken, related: Related): void {
  for (const word of wordsWithKey(reader.segment, token.key, finishHash(token.hash))) {
    const telling = isDistinctive(token.kind) || isDistinctive(reader.tokenAt(word).kind);
    related.add(reader.segment, word, 1, telling);
  }
  related.same = related.count;
}

/** Tokens of known words are the same object each time, but for asides and words that the tables derive. */
const mostKnown = 20_000;

/** What the words of queries are related to in a segment. */
export class RelatedWords {
  /** Known words are few and come with every query, so they are looked up once. */
  private known = new Map<NameToken, Related>();
  /** Room for the others, by their place in the query, used again by each. */
  private readonly room: Related[] = [];
  /** What each word of the query is related to; what stands behind is of earlier ones. */
  readonly found: Related[] = [];

  constructor(private readonly reader: SegmentReader) {}

  /**
   * For each word of a query, finds the words of the segment that are the same, or that it makes with its neighbours.
   * Words near to unknown ones are left to `addNearWords`, since many a search ends without them.
   */
  find(tokens: readonly NameToken[]): void {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as NameToken;
      const lasting = token.kind !== WordKind.brand && token.kind !== WordKind.number;
      this.found[i] = lasting ? this.ofKnown(token) : this.ofUnknown(token, i);
    }
    this.addJoined(tokens);
  }

  private ofKnown(token: NameToken): Related {
    let related = this.known.get(token);
    if (related === undefined) {
      related = new Related();
      addSame(this.reader, token, related);
      addNearWords(this.reader, token, related);
      related.mayBeRun = this.reader.mayHaveRun(finishHash(token.hash));
      if (this.known.size > mostKnown) this.known = new Map();
      this.known.set(token, related);
    }
    return related;
  }

  private roomAt(place: number): Related {
    let related = this.room[place];
    if (related === undefined) {
      related = new Related();
      this.room[place] = related;
    }
    return related;
  }

  private ofUnknown(token: NameToken, place: number): Related {
    const related = this.roomAt(place);
    related.clear();
    addSame(this.reader, token, related);
    return related;
  }

  private addJoined(tokens: readonly NameToken[]): void {
    for (const count of joinSizes) {
      for (let i = 0; i + count <= tokens.length; i++) {
        const hash = joinedHash(tokens, i, count);
        if (hash === undefined) continue;
        if (this.reader.mayHaveKey(hash) || mayBeReading(this.reader, hash)) this.addJoinedAt(tokens, i, count, hash);
      }
    }
  }

  /** Adds the words that neighbours make, or that may be read as what they make. */
  private addJoinedAt(tokens: readonly NameToken[], at: number, count: number, hash: number): void {
    const { segment } = this.reader;
    const joined = joinedWord(tokens, at, count);
    const found = [...wordsWithKey(segment, joined, hash), ...wordsReadAs(this.reader, hash, joined)];
    for (const word of found)
      for (let part = at; part < at + count; part++) this.ownAt(part).add(segment, word, 1, true);
  }

  /** What is added for one query must not stay with a known word. */
  private ownAt(place: number): Related {
    const found = this.found[place] as Related;
    const own = this.roomAt(place);
    if (found !== own) {
      own.copy(found);
      this.found[place] = own;
    }
    return own;
  }
}
