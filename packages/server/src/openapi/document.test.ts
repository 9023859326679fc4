import { parseSupplier } from "@manumit/core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { createApp } from "../app.js";

interface Described {
  operationId: string;
  responses: Record<string, unknown>;
  requestBody?: { content: Record<string, { example?: unknown }> };
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, { description?: string }> };
}

const { app } = await createApp();
const document = (await (await app.request("/openapi.json")).json()) as Document;

const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);

test("the document is valid against the schema of OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document) as unknown as Record<string, unknown>)).toEqual({
    valid: true,
  });
  expect(validator.version).toBe("3.1");
});

test("the document is OpenAPI 3.1 and names every route of the API", () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths).sort()).toEqual([
    "/healthz",
    "/v1/assessments",
    "/v1/lists",
    "/v1/match",
    "/v1/match/{dataset}",
    "/v1/reference",
    "/v1/referrals",
    "/v1/screenings",
    "/v1/statements/reviews",
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

test("the example of a supplier is one", async () => {
  const { requestBody } = document.paths["/v1/assessments"]!.post!;
  expect(() => parseSupplier(requestBody?.content["application/json"]?.example)).not.toThrow();
});

test("every operation has an id of its own and tells of its problems", () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { responses } of operations)
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(["200", "500"]));
});
