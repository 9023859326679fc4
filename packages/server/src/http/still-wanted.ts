import type { HonoRequest } from "hono";

/**
 * Throws once an answer is no longer wanted: its client has gone or the service closes. (`AbortSignal.any` would hold on to
 * each request for as long as the service runs on the older versions of Node 20.)
 */
export const stillWanted = (request: HonoRequest, closing: AbortSignal) => (): void => {
  request.raw.signal.throwIfAborted();
  closing.throwIfAborted();
};
