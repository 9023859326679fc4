import * as z from "zod/mini";
import type { Bodies, Operation } from "../operation.js";
import { type ProblemId, problemStatus, problemTitle, problemType } from "../problem/catalogue.js";
import { Problem } from "../problem/problem.js";
import { words } from "../words/en.js";
import { componentsOf, referenceTo } from "./components.js";
import type { DescribedOperation } from "./described.js";
import type { JsonSchema } from "./json-schema.js";

/** What may go wrong on every route. */
const everywhere: readonly ProblemId[] = ["not-acceptable", "internal"];

const content = (bodies: Bodies, examples: Operation["examples"] = {}) =>
  Object.fromEntries(
    Object.entries(bodies).map(([mediaType, schema]) => [
      mediaType,
      {
        schema: schema ? referenceTo(schema) : { type: "string" },
        ...(mediaType in examples && { example: examples[mediaType] }),
      },
    ]),
  );

const problemResponses = (problems: readonly ProblemId[]) => {
  const byStatus = new Map<number, ProblemId[]>();
  for (const id of problems) byStatus.set(problemStatus[id], [...(byStatus.get(problemStatus[id]) ?? []), id]);
  return Object.fromEntries(
    [...byStatus].map(([status, ids]) => [
      String(status),
      {
        description: ids.map((id) => `${problemTitle(id)} (\`${problemType(id)}\`).`).join(" "),
        content: { "application/problem+json": { schema: referenceTo(Problem) } },
      },
    ]),
  );
};

const parametersOf = ({ pathParameters = {}, query = [] }: Operation): Pick<DescribedOperation, "parameters"> => {
  const parameters = [
    ...Object.entries(pathParameters).map(([name, description]) => ({
      name,
      in: "path",
      required: true,
      description,
      schema: { type: "string" },
    })),
    ...query.map(({ name, description, schema }) => {
      const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: "input" });
      return { name, in: "query", required: false, description, schema: json as JsonSchema };
    }),
  ];
  return parameters.length > 0 ? { parameters } : {};
};

/** `/v1/match/{dataset}` of `/v1/match/:dataset`. */
const templateOf = (path: string) => path.replace(/:(\w+)/g, "{$1}");

const describe = (operation: Operation): DescribedOperation => ({
  operationId: operation.id,
  tags: [words.api.groups[operation.group].name],
  summary: operation.summary,
  ...(operation.description && { description: operation.description }),
  ...parametersOf(operation),
  ...(operation.body && { requestBody: { required: true, content: content(operation.body, operation.examples) } }),
  responses: {
    "200": { description: operation.answer.description, content: content(operation.answer.bodies) },
    ...problemResponses([...everywhere, ...(operation.problems ?? [])]),
  },
});

/** The OpenAPI 3.1 document of the routes; the schemas are those that the library checks its input with. */
export const openApiDocument = (operations: readonly Operation[], version: string) => {
  const paths: Record<string, Record<string, DescribedOperation>> = {};
  for (const operation of operations) {
    const path = templateOf(operation.path);
    paths[path] = { ...paths[path], [operation.method]: describe(operation) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: words.api.title,
      version,
      description: words.api.description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: Object.values(words.api.groups),
    paths,
    components: { schemas: componentsOf(paths) },
  };
};
