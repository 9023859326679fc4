import { componentOf, type JsonSchema } from "../../openapi/json-schema.js";
import { words } from "../../words/en.js";

const text = words.page.docs;

export const schemaAnchor = (component: string) => `schema-${component}`;

const Choice = ({ among }: { among: readonly JsonSchema[] }) =>
  among.map((schema, place) => (
    <>
      {place > 0 && ` ${text.or} `}
      <Type schema={schema} />
    </>
  ));

/** What a value may be, in a few words, with links to what is described elsewhere. */
export const Type = ({ schema }: { schema: JsonSchema }) => {
  const component = componentOf(schema);
  if (component) return <a href={`#${schemaAnchor(component)}`}>{component}</a>;
  const among = schema.anyOf ?? schema.oneOf;
  if (among) return <Choice among={among} />;
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum) return <code>{schema.enum.map((value) => JSON.stringify(value)).join(" | ")}</code>;
  if (schema.prefixItems) {
    return (
      <>
        [
        {schema.prefixItems.map((item, place) => (
          <>
            {place > 0 && ", "}
            <Type schema={item} />
          </>
        ))}
        ]
      </>
    );
  }
  if (schema.items) {
    return (
      <>
        {text.listOf} <Type schema={schema.items} />
      </>
    );
  }
  if (typeof schema.additionalProperties === "object" && !schema.properties) {
    return (
      <>
        {text.mapOf} <Type schema={schema.additionalProperties} />
      </>
    );
  }
  return (
    <>{schema.format ?? (schema.type === undefined ? text.anything : [schema.type].flat().join(` ${text.or} `))}</>
  );
};

/** The bounds of a value. */
export const boundsOf = (schema: JsonSchema): string => {
  const { minimum, maximum, maxLength, maxItems } = schema;
  const bounded = (value: number | undefined) => value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return [
    bounded(minimum) && text.least(minimum!),
    bounded(maximum) && text.most(maximum!),
    maxLength !== undefined && text.letters(maxLength),
    maxItems !== undefined && text.items(maxItems),
  ]
    .filter(Boolean)
    .join(", ");
};
