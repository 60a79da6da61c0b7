import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server was sent. */
interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly messages: readonly { role: string; content: string }[];
    readonly response_format: { type: string };
  };
}

/** How a server treats a request; `attempt` counts from 1. */
export type Behaviour = (response: ServerResponse, attempt: number) => void;

export interface ChatServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly ReceivedRequest[];
}

/** A server on this machine that speaks the chat completions of OpenAI as well, or as badly, as it is told. */
export async function chatServer(behaviour: Behaviour): Promise<ChatServer> {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as ReceivedRequest["body"];
    received.push({ path: request.url ?? "", headers: request.headers, body });
    behaviour(response, received.length);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a chat completion of this text. */
export function saying(content: string | null, finishReason = "stop"): Behaviour {
  const message = { role: "assistant", content };
  return sending(200, JSON.stringify({ id: "1", choices: [{ index: 0, message, finish_reason: finishReason }] }));
}

/** Answers with this status and body. */
export function sending(status: number, body: string, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };
}
