const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const two = (number: number | string) => String(number).padStart(2, "0");

const valid = (year: string, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : undefined;

/** "August 3, 2026", "3 Aug 2026" */
function named(text: string): string | undefined {
  const [, day, name, dayAfter, year] =
    /^(\d{1,2})?\.?\s*([a-z]{3})[a-z]*\.?\s*(\d{1,2})?,?\s*(\d{4})$/i.exec(text) ?? [];
  const month = months.indexOf((name ?? "").toLowerCase()) + 1;
  return year === undefined || month === 0 ? undefined : valid(year, month, Number(day ?? dayAfter ?? 0));
}

/**
 * An ISO date from how lists print it: ISO (with a time, or without day or month), "August 3, 2026", "3 Aug 2026", and
 * "08/03/2026", where the month comes first as in US lists unless only the other order is a date. Undefined otherwise.
 */
export function listDateOf(text: string): string | undefined {
  const said = text.trim();
  const iso = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(said)?.[1];
  if (iso !== undefined) return iso;
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(said) ?? [];
  if (year === undefined) return named(said);
  const dayFirst = said.includes(".");
  const inOrder = dayFirst ? undefined : valid(year, Number(first), Number(second));
  return inOrder ?? valid(year, Number(second), Number(first));
}
