import type { Column } from "./columns.js";

/** A column that has the name of an earlier one, which counts. */
interface RepeatedColumn {
  readonly header: string;
  readonly index: number;
  readonly counts: number;
}

/** The columns that are not used because an earlier one of the same name is. */
export const repeatedColumns = (columns: readonly Column[]): RepeatedColumn[] =>
  columns.flatMap(({ index, header, field }) => {
    const counts = field === undefined && header !== "" ? columns.find((each) => each.header === header) : undefined;
    return counts?.field === undefined ? [] : [{ header, index, counts: counts.index }];
  });

/** What is noted of a row where such a column says something else than the one that counts. */
export const disagreements = (repeated: readonly RepeatedColumn[], cells: readonly string[]): string[] =>
  repeated.flatMap(({ header, index, counts }) => {
    const [first, other] = [cells[counts]?.trim() ?? "", cells[index]?.trim() ?? ""];
    return other === "" || other === first
      ? []
      : [`Two columns are called "${header}"; "${first}" counts and "${other}" does not.`];
  });
