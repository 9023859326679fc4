/** Enough for the words that a run of queries keeps coming back to. */
const most = 20_000;

/** A function of a word that remembers its answers; when it remembers too many it starts afresh. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = work(word);
      if (known.size >= most) known = new Map();
      known.set(word, answer);
    }
    return answer;
  };
}
