import * as z from "zod/mini";
import type { JsonSchema } from "./json-schema.js";

const prefix = "#/components/schemas/";

/** A reference to a schema of the components, for a schema that is registered with an id. */
export const referenceTo = (schema: z.ZodMiniType): { $ref: string } => {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new TypeError("a schema that the API shows must be registered with an id");
  return { $ref: prefix + id };
};

const references = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]!);

/** The registered schemas that `root` leads to, and no other: a program may register its own beside ours. */
export const componentsOf = (root: unknown): Record<string, JsonSchema> => {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => prefix + id });
  const reached = new Map<string, JsonSchema>();
  const reach = (id: string): void => {
    const schema = schemas[id];
    if (!schema || reached.has(id)) return;
    // A component has its address by its name; a second one in it would only confuse resolvers.
    const { $id: _id, $schema: _dialect, ...component } = schema;
    reached.set(id, component as JsonSchema);
    references(component).forEach(reach);
  };
  references(root).forEach(reach);
  return Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
};
