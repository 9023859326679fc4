import type { Content, DescribedOperation } from "../../openapi/described.js";
import { words } from "../../words/en.js";
import { curlOf } from "./curl.js";
import { RichText } from "./rich-text.js";
import { Type } from "./type.js";

const text = words.page.docs;

const Bodies = ({ content }: { content: Content }) => (
  <ul class="bodies">
    {Object.entries(content).map(([mediaType, { schema }]) => (
      <li>
        <code>{mediaType}</code> <Type schema={schema} />
      </li>
    ))}
  </ul>
);

const Examples = ({ content }: { content: Content }) =>
  Object.entries(content)
    .filter(([, { example }]) => example !== undefined)
    .map(([mediaType, { example }]) => (
      <figure>
        <figcaption>
          {text.example} (<code>{mediaType}</code>)
        </figcaption>
        <pre tabindex={0}>{typeof example === "string" ? example : JSON.stringify(example, null, 2)}</pre>
      </figure>
    ));

const Parameters = ({ parameters }: Required<Pick<DescribedOperation, "parameters">>) => (
  <>
    <h4>{text.parameters}</h4>
    <table class="plain described">
      <tbody>
        {parameters.map(({ name, in: place, required, description, schema }) => (
          <tr>
            <th scope="row">
              <code>{name}</code> <span class="tag">{text.places[place === "path" ? "path" : "query"]}</span>
              {required && <span class="tag">{text.required}</span>}
            </th>
            <td>
              <Type schema={schema} />
              <span class="why">
                <RichText text={description} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

const Answers = ({ responses }: Pick<DescribedOperation, "responses">) => (
  <>
    <h4>{text.answers}</h4>
    <table class="plain described">
      <tbody>
        {Object.entries(responses).map(([status, { description, content }]) => (
          <tr>
            <th scope="row">
              <code class={status.startsWith("2") ? "good" : "bad"}>{status}</code>
            </th>
            <td>
              <RichText text={description} />
              <Bodies content={content} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

interface Described {
  readonly origin: string;
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

/** One route: what it takes, what it answers, and a line to try it with. */
export const OperationSection = ({ origin, method, path, operation }: Described) => {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return (
    <section id={operationId} class="operation">
      <h3>
        <span class={`method ${method}`}>{method.toUpperCase()}</span> <code>{path}</code>
      </h3>
      <p class="summary">{summary}</p>
      {description && (
        <p>
          <RichText text={description} />
        </p>
      )}
      <h4>{text.tryIt}</h4>
      <pre tabindex={0}>{curlOf(origin, method, path, operation)}</pre>
      {parameters && <Parameters parameters={parameters} />}
      {requestBody && (
        <>
          <h4>{text.body}</h4>
          <Bodies content={requestBody.content} />
          <Examples content={requestBody.content} />
        </>
      )}
      <Answers responses={responses} />
    </section>
  );
};
