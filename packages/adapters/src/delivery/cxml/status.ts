/** The status codes of cXML that are answered, with their texts. The senders repeat 5xx of the 55x and 56x kind, not 4xx. */
export const cxmlStatusTexts = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  406: "Not Acceptable",
  450: "Not Implemented",
  560: "Temporary Server Error",
} as const;

/**
 * A status of a cXML response: 200 received and checked, 400 no usable supplier, 401 the shared secret is wrong, 406 not
 * readable, 450 a kind of request that is not served, 560 come back later.
 */
export type CxmlStatus = keyof typeof cxmlStatusTexts;
