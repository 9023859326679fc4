/** The media types in which a statement may be sent as it is. What it is, its content says; the type only helps. */
export const documentMediaTypes: readonly string[] = [
  "application/pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/octet-stream",
];
