/** The numbers of the formats of dates and times that every workbook has without naming them, those of East Asia and Thailand too. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58) ||
  (id >= 71 && id <= 81);

/** From here on a workbook may say itself what a format is, whatever the standard says. */
const firstOwn = 100;

const parts = new Set(
  "s ss m mm mmm mmmm mmmmm h hh am pm a p d dd ddd dddd aaa aaaa aaaaa y yy yyyy e ee eeee".split(" "),
);

/** Whether one of the sections of a format shows a day or a time and nothing of a figure. */
const showsDate = (section: string): boolean => {
  const tokens = section
    .replace(/"[^"]*"/g, " ")
    .replace(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, "$1")
    .replace(/\[([smhd]{1,2})\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .split(/[^a-z0#?%]+/)
    .filter((token) => token !== "");
  return tokens.length > 0 && tokens.every((token) => parts.has(token));
};

/**
 * Whether numbers in a format are dates.
 *
 * @param code the format as the workbook writes it, "dd/mm/yyyy;@"; undefined where it names none.
 */
export const isDateFormat = (id: number, code: string | undefined): boolean =>
  builtIn(id) ||
  (id >= firstOwn &&
    code !== undefined &&
    code.toLowerCase().replace(/;@$/, "").replace(/\\./g, " ").split(";").some(showsDate));

const day = 86_400_000;
/** Days from the last of 1899, as workbooks count, to 1970; they count a 29 February 1900 that never was. */
const daysTo1970 = 25_569;
const daysTo1904 = 1_462;

/** The date that a workbook writes as a number of days. @param from1904 whether it counts from 1904, as old ones of the Mac do. */
export const dateOfDays = (days: number, from1904: boolean): Date =>
  new Date(Math.floor((days + (from1904 ? daysTo1904 : 0) - daysTo1970) * day));
