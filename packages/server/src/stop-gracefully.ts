import type { Server } from "node:http";

/** A connection whose answer has just ended counts as idle only a moment later, so they are looked for again and again. */
const lookForIdleMs = 50;

/** Takes no new connection and resolves once the answers under way are given, or cuts them off after `graceMs`. */
export const stopGracefully = async (server: Server, graceMs: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), lookForIdleMs);
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cutOff);
};
