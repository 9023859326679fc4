/** An object of a document that others wrote. */
export type Loose = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text, or a number that stands where a text should; undefined for what says nothing. */
export const textIn = (holder: Loose | undefined, key: string): string | undefined => {
  const value = holder?.[key];
  const text = typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
  return text === "" ? undefined : text;
};

export const objectIn = (holder: Loose | undefined, key: string): Loose | undefined => {
  const value = holder?.[key];
  return isObject(value) ? value : undefined;
};

/** The objects of a list, of a list in a list, or the one object that stands where a list should. */
export const objectsIn = (holder: Loose | undefined, key: string): Loose[] => {
  const value = holder?.[key];
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.flat(3).filter(isObject) : [];
};

/** The texts of a list, or the one text that stands where a list should. */
export const textsIn = (holder: Loose | undefined, key: string): string[] => {
  const value = holder?.[key];
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
};
