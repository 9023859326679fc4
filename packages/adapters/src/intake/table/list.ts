/** The parts of a cell that holds a list: separated by `;`, `|` or line breaks. Most cells hold one thing. */
export function listItems(text: string): string[] {
  if (!/[;|\n\r；]/.test(text)) return [text];
  return text
    .split(/[;|\n\r；]+/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
