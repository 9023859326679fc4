const hardening = {
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

const headersByType = new Map<string, Record<string, string>>();

/** The headers of an answer that is data: of its media type and no other, kept by no cache, framed by no page. */
export const apiHeaders = (mediaType: string): Record<string, string> => {
  const made = headersByType.get(mediaType);
  if (made) return made;
  const headers = { "content-type": mediaType, ...hardening };
  headersByType.set(mediaType, headers);
  return headers;
};

/** The headers of a report that stands on its own: it says itself what it may load, which is nothing. */
export const reportHeaders: Record<string, string> = {
  ...hardening,
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "frame-ancestors 'none'",
};

/**
 * Answers JSON. Not by `c.body`, whose `Headers` object would cost as much as an assessment does: the server takes plain
 * headers as they are.
 */
export const respondJson = (json: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(json, { headers: apiHeaders("application/json") });
