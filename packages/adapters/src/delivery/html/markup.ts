const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is markup already and is not escaped again. Made by `html` only. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | undefined | false | readonly Part[];

const written = (part: Part): string => {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(written).join("");
  // Characters that are no XML characters could not be shown and would spoil the page for strict readers.
  return String(part)
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(/(?![\t\n\r])\p{Cc}/gu, "\ufffd");
};

/** Markup with values in it, escaped: the only way text from a supplier enters the page. Nothing is written for `undefined`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => {
  let text = strings[0]!;
  for (const [at, part] of parts.entries()) text += written(part) + strings[at + 1]!;
  return new Markup(text);
};
