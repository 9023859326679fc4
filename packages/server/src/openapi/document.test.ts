import { expect, test } from "vitest";
import { createApp } from "../app.js";

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, { description?: string }> };
}

const { app } = await createApp();
const document = (await (await app.request("/openapi.json")).json()) as Document;

const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);

test("the document is OpenAPI 3.1 and names every route of the API", () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths).sort()).toEqual([
    "/healthz",
    "/v1/assessments",
    "/v1/reference",
    "/v1/screenings",
  ]);
});

test("every reference leads to a component, and every component is reached", () => {
  const reached = new Set(references.map((reference) => reference.replace("#/components/schemas/", "")));
  expect([...reached].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

test("the components are the schemas that input is checked with", () => {
  expect(document.components.schemas.Supplier).toMatchObject({
    required: ["id", "name"],
    additionalProperties: false,
    properties: { workforce: { $ref: "#/components/schemas/Workforce" } },
  });
});

test("a schema that somebody else registers in the same program is not shown", () => {
  expect(document.components.schemas).not.toHaveProperty("Methodology");
});

test("every operation has an id of its own and tells of its problems", () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { responses } of operations)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "500"]));
});
