/** `text/csv` of `Text/CSV; charset=utf-8`. */
export const mediaTypeOf = (contentType: string | undefined): string => {
  const end = contentType?.indexOf(";") ?? -1;
  return (end < 0 ? (contentType ?? "") : contentType!.slice(0, end)).trim().toLowerCase();
};

/** `application/json` and what is built on it, such as `application/ld+json`. */
export const isJson = (contentType: string | undefined): boolean => {
  if (contentType === "application/json") return true;
  const type = mediaTypeOf(contentType);
  return type === "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
};
