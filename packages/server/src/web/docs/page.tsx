import type { DescribedApi, DescribedOperation } from "../../openapi/described.js";
import { words } from "../../words/en.js";
import { Layout } from "../layout.js";
import { OperationSection } from "./operation.js";
import { Schema } from "./schema.js";
import { schemaAnchor } from "./type.js";

const text = words.page.docs;

interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

const routesOf = ({ paths }: DescribedApi): readonly Route[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

const Contents = ({ api, routes }: { api: DescribedApi; routes: readonly Route[] }) => (
  <nav class="contents" aria-label={text.contents}>
    <ul>
      {routes.map(({ method, path, operation }) => (
        <li>
          <a href={`#${operation.operationId}`}>
            <span class={`method ${method}`}>{method.toUpperCase()}</span> {path}
          </a>
        </li>
      ))}
    </ul>
    <details>
      <summary>{text.schemas}</summary>
      <ul>
        {Object.keys(api.components.schemas).map((name) => (
          <li>
            <a href={`#${schemaAnchor(name)}`}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
);

/** The API for people, made from the OpenAPI document alone. `origin` is where this service is reached. */
export const Docs = ({ api, origin }: { api: DescribedApi; origin: string }) => {
  const routes = routesOf(api);
  return (
    <Layout title={text.title} styles={["docs.css"]}>
      <div class="docs" id="result">
        <Contents api={api} routes={routes} />
        <div>
          <h1>{text.title}</h1>
          <p>{api.info.description}</p>
          <p class="hint">
            {text.version(api.info.version)} <a href="/openapi.json">/openapi.json</a> ·{" "}
            <a href="/problems">{words.page.problem.list}</a>
          </p>
          {api.tags.map(({ name, description }) => (
            <section>
              <h2>{name}</h2>
              <p class="hint">{description}</p>
              {routes
                .filter(({ operation }) => operation.tags.includes(name))
                .map((route) => (
                  <OperationSection origin={origin} {...route} />
                ))}
            </section>
          ))}
          <section>
            <h2>{text.schemas}</h2>
            {Object.entries(api.components.schemas).map(([name, schema]) => (
              <Schema name={name} schema={schema} />
            ))}
          </section>
        </div>
      </div>
    </Layout>
  );
};
