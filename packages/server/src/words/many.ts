/** A count with its noun: "1 row", "1,200 rows". */
export const many = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
