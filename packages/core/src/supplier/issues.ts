import * as z from "zod/mini";
import { type InputIssue, InvalidInput } from "./invalid-input.js";
import { issueWords } from "./issue-words.js";
import { nearestKey } from "./nearest-key.js";

const unwrap = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
  if (schema instanceof z.ZodMiniOptional) return unwrap(schema.def.innerType);
  if (schema instanceof z.ZodMiniLazy) return unwrap(schema.def.getter());
  return schema;
};

/** The keys that the schema knows at a path, to suggest one for a key it does not know. */
const keysAt = (root: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] => {
  let schema = unwrap(root);
  for (const step of path) {
    if (schema instanceof z.ZodMiniArray) schema = unwrap(schema.def.element);
    else if (schema instanceof z.ZodMiniObject) schema = unwrap(schema.def.shape[String(step)]);
  }
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.def.shape) : [];
};

const plain = (path: readonly PropertyKey[]) => path.map((step) => (typeof step === "symbol" ? String(step) : step));

/** Why a schema refuses an input: one issue a field, unknown keys each with their nearest known one. */
const issuesOf = (schema: z.core.$ZodType, error: z.core.$ZodError): InputIssue[] =>
  error.issues.flatMap((issue): InputIssue[] => {
    const path = plain(issue.path);
    if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
    return issue.keys.map((key) => {
      const meant = nearestKey(key, keysAt(schema, issue.path));
      return { path: [...path, key], message: `unknown key${meant ? `; did you mean "${meant}"?` : ""}` };
    });
  });

/** Parses, or throws `InvalidInput` with one issue a field. */
export const parseWith = <T extends z.ZodMiniType>(schema: T, input: unknown): z.output<T> => {
  const result = z.safeParse(schema, input, { error: issueWords });
  if (result.success) return result.data;
  throw new InvalidInput(issuesOf(schema, result.error));
};
