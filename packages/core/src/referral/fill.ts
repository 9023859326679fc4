/** A text with each `{name}` in it replaced by its value. A name without a value is an error of the data, so it stays visible. */
export const fill = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\{([a-z-]+)\}/g, (place, name: string) => values.get(name) ?? place);
