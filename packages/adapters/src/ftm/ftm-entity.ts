/** An entity of FollowTheMoney: all values of a property are lists of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** False for those that are only near a listed one. */
  readonly target?: boolean;
  readonly last_change?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item.trim() !== "") as string[];

/** Whether a value looks like an entity: what tells it from a listing of our own is `properties`. */
export const isFtm = (value: unknown): boolean => isObject(value) && "schema" in value && "properties" in value;

/** The entity, with only what is text kept; undefined where it is none. Unknown properties do no harm. */
export function ftmEntity(value: unknown): FtmEntity | undefined {
  if (!isObject(value) || !isObject(value.properties)) return undefined;
  const { id, schema, caption, target, last_change } = value;
  if (typeof id !== "string" || id === "" || typeof schema !== "string") return undefined;
  const properties = Object.entries(value.properties).map(([name, said]) => [name, texts(said)] as const);
  return {
    id,
    schema,
    properties: Object.fromEntries(properties),
    ...(typeof caption === "string" && { caption }),
    ...(typeof target === "boolean" && { target }),
    ...(typeof last_change === "string" && { last_change }),
  };
}

/** The values of some properties, in their order, each once. */
export const said = ({ properties }: FtmEntity, ...names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => properties[name] ?? [])),
];
