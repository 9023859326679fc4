/** How many lines of its file a row takes: one, and one more for each line break within its cells. */
export function lineCount(cells: readonly string[], newline: string): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + 1)) lines++;
  }
  return lines;
}
