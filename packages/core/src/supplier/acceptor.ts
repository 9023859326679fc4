import * as z from "zod/mini";

/** True for what its schema accepts for sure; false sends the value to the schema, which decides and explains. */
export type Acceptor = (value: unknown) => boolean;

type Def = z.core.$ZodTypes["_zod"]["def"];
type CheckDef = z.core.$ZodChecks["_zod"]["def"];

/** What the checks of a schema come to. */
interface Limits {
  readonly longest: number;
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
  readonly pattern: RegExp | undefined;
}

const unlimited: Limits = {
  longest: Number.POSITIVE_INFINITY,
  least: -Number.MAX_VALUE,
  most: Number.MAX_VALUE,
  whole: false,
  pattern: undefined,
};

/** What a check limits; undefined for a kind that is not known here. */
const limitOf = (def: CheckDef): Partial<Limits> | undefined => {
  switch (def.check) {
    case "max_length":
      return { longest: def.maximum };
    case "greater_than":
      return def.inclusive ? { least: Number(def.value) } : undefined;
    case "less_than":
      return def.inclusive ? { most: Number(def.value) } : undefined;
    case "number_format":
      return def.format === "safeint" ? { whole: true } : undefined;
    case "string_format":
      return def.format === "regex" && def.pattern?.flags === "" ? { pattern: def.pattern } : undefined;
    default:
      return undefined;
  }
};

/** The limits of all checks; undefined where one is not known here, or limits again what another does. */
const limitsOf = ({ checks = [] }: Pick<Def, "checks">): Limits | undefined => {
  let limits: Limits = unlimited;
  for (const { _zod } of checks) {
    const limit = limitOf(_zod.def as CheckDef);
    const repeats = (key: string) => limits[key as keyof Limits] !== unlimited[key as keyof Limits];
    if (limit === undefined || Object.keys(limit).some(repeats)) return undefined;
    limits = { ...limits, ...limit };
  }
  return limits;
};

const isSolid = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
};

const ofString = ({ longest, pattern }: Limits): Acceptor => {
  if (pattern === undefined) return (value) => typeof value === "string" && value.length <= longest;
  if (pattern.source !== /\S/.source)
    return (value) => typeof value === "string" && value.length <= longest && pattern.test(value);
  // Most texts that must say something do so with their first letter: no need to ask the expression.
  return (value) => typeof value === "string" && value.length <= longest && (isSolid(value) || pattern.test(value));
};

const ofNumber =
  ({ least, most, whole }: Limits): Acceptor =>
  (value) =>
    typeof value === "number" && value >= least && value <= most && (!whole || Number.isSafeInteger(value));

const ofArray = (element: z.core.$ZodType, { longest }: Limits): Acceptor => {
  const accepts = acceptorOf(element);
  return (value) => {
    if (!Array.isArray(value) || value.length > longest) return false;
    for (const each of value) if (!accepts(each)) return false;
    return true;
  };
};

/** What inherits fields from elsewhere is for the schema to look through. */
const isPlain = (prototype: unknown) => prototype === Object.prototype || prototype === null;

const ofObject = (shape: Readonly<Record<string, z.core.$ZodType>>): Acceptor => {
  const isRequired = (key: string) => shape[key]!._zod.optin === undefined;
  const fields = new Map(
    Object.entries(shape).map(([key, field]) => {
      const { type, innerType } = field._zod.def as z.core.$ZodOptionalDef;
      const given = type === "optional" ? innerType : field;
      return [key, { accepts: acceptorOf(given), isOptional: given !== field, counts: isRequired(key) ? 1 : 0 }];
    }),
  );
  const required = Object.keys(shape).filter(isRequired).length;
  return (value) => {
    if (typeof value !== "object" || value === null || !isPlain(Object.getPrototypeOf(value))) return false;
    let found = 0;
    // Few of the fields are given as a rule: look at what is there, not for what might be.
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) return false;
      const given: unknown = value[key as keyof typeof value];
      if (!(given === undefined && field.isOptional) && !field.accepts(given)) return false;
      found += field.counts;
    }
    return found === required;
  };
};

const make = (schema: z.core.$ZodType): Acceptor => {
  const def = schema._zod.def as Def;
  const limits = limitsOf(def);
  const asked: Acceptor = (value) => z.safeParse(schema, value).success;
  if (limits === undefined || "format" in def) return asked;
  switch (def.type) {
    case "string":
      return ofString(limits);
    case "number":
      return ofNumber(limits);
    case "boolean":
      return (value) => value === true || value === false;
    case "enum": {
      const values = new Set<unknown>(Object.values(def.entries));
      return (value) => values.has(value);
    }
    case "array":
      return ofArray(def.element, limits);
    case "object":
      return def.catchall?._zod.def.type === "never" && limits === unlimited ? ofObject(def.shape) : asked;
    case "optional": {
      const accepts = acceptorOf(def.innerType);
      return (value) => value === undefined || accepts(value);
    }
    case "lazy": {
      let accepts: Acceptor | undefined;
      return (value) => {
        accepts ??= acceptorOf(def.getter());
        return accepts(value);
      };
    }
    default:
      return asked;
  }
};

const made = new WeakMap<z.core.$ZodType, Acceptor>();

/**
 * Says of most values that they are valid several times faster than the schema does: for the kinds of schema that suppliers
 * are made of, making no copy, and no code from text, which many pages forbid. What is nested without end is nested so in the
 * stack too: ask before how deep a value goes.
 */
export const acceptorOf = (schema: z.core.$ZodType): Acceptor => {
  let acceptor = made.get(schema);
  if (acceptor === undefined) {
    acceptor = make(schema);
    made.set(schema, acceptor);
  }
  return acceptor;
};
