/** Whether a text of JSON nests objects and lists deeper than allowed; brackets within strings do not count. */
export function nestsDeeperThan(text: string, depth: number): boolean {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      at++;
      while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    } else if (character === "{" || character === "[") {
      if (++open > depth) return true;
    } else if (character === "}" || character === "]") open--;
  }
  return false;
}
