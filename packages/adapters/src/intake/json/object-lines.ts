/** How many lines a text has if each holds an object of its own, as NDJSON does; 0 where one does not. */
export function objectLines(head: string): number {
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line, at) => /^\s*\{/.test(line) && (at === lines.length - 1 || /\}\s*$/.test(line)))
    ? lines.length
    : lines.filter((line) => /^\{.*\}\s*$/.test(line)).length * 2 > lines.length && lines.length > 2
      ? lines.length
      : 0;
}
