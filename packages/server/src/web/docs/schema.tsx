import type { JsonSchema } from "../../openapi/json-schema.js";
import { words } from "../../words/en.js";
import { boundsOf, schemaAnchor, Type } from "./type.js";

const text = words.page.docs;

/** The fields of an object: what each may be, and whether it must be there. */
export const Fields = ({ schema }: { schema: JsonSchema }) => (
  <table class="plain described">
    <tbody>
      {Object.entries(schema.properties ?? {}).map(([name, field]) => (
        <tr>
          <th scope="row">
            <code>{name}</code>
            {schema.required?.includes(name) && <span class="tag">{text.required}</span>}
          </th>
          <td>
            <Type schema={field} />
            {field.properties && <Fields schema={field} />}
            {field.description && <span class="why">{field.description}</span>}
            <span class="why">{boundsOf(field)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** One schema of the document with all its fields. */
export const Schema = ({ name, schema }: { name: string; schema: JsonSchema }) => (
  <section id={schemaAnchor(name)} class="schema">
    <h3>{name}</h3>
    {schema.description && <p>{schema.description}</p>}
    {schema.properties ? (
      <Fields schema={schema} />
    ) : (
      <p class="shape">
        <Type schema={schema} />
      </p>
    )}
  </section>
);
