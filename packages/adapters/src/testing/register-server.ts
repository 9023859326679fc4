import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** What was asked of a register. */
export interface AskedQuestion {
  readonly method: string;
  /** With its query, decoded so that tests can be read. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** JSON, which is sent with 200; another status; or all that a server can do. */
export type ServerAnswer =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly status: number; readonly headers?: Record<string, string>; readonly json?: unknown }
  | ((response: ServerResponse) => void);

/** A register on this computer that answers by path; what it does not know is 404. */
export const registerServer = async (answerOf: (question: AskedQuestion) => ServerAnswer | undefined) => {
  const asked: AskedQuestion[] = [];
  const server = createServer(async (request, response) => {
    const question = {
      method: request.method!,
      path: decodeURIComponent(request.url!.replaceAll("+", " ")),
      headers: request.headers,
      body: await text(request),
    };
    asked.push(question);
    const answer = answerOf(question);
    if (typeof answer === "function") return answer(response);
    if (answer && "text" in answer) return response.end(answer.text);
    const { status, headers, json } = { status: answer ? 200 : 404, headers: {}, json: {}, ...answer };
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(json));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
