import type { DescribedOperation } from "../../openapi/described.js";

/** Text as one word of a shell; a quote within it ends the word, stands alone, and begins it again. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const textOf = (example: unknown) => (typeof example === "string" ? example : JSON.stringify(example));

/** The command that tries an operation with its example, as a person would type it. */
export const curlOf = (origin: string, method: string, path: string, { requestBody }: DescribedOperation): string => {
  const url = `${origin}${path.replace(/\{\w+\}/g, "default")}`;
  const [mediaType, content] =
    Object.entries(requestBody?.content ?? {}).find(([, { example }]) => example !== undefined) ?? [];
  if (mediaType === undefined) return `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}${quoted(url)}`;
  return [
    `curl ${quoted(url)}`,
    `  -H ${quoted(`content-type: ${mediaType}`)}`,
    `  --data-binary ${quoted(textOf(content?.example))}`,
  ].join(" \\\n");
};
