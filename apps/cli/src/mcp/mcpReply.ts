import { once } from "node:events";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { type Served, served } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import { mcpServer } from "./mcpServer.ts";

/** The longest message that is read: two decisions of many alternatives to compare. */
const MOST_BYTES = 64_000_000;

/** Answers on standard input and output until the client closes them; what is being answered then is still answered. */
export async function mcpReply(surroundings: Surroundings): Promise<Served> {
  const { stdin, stdout, stderr } = process;
  const transport = new StdioServerTransport(stdin, stdout, { maxBufferSize: MOST_BYTES });
  const server = mcpServer(surroundings);
  /* oxlint-disable unicorn/prefer-add-event-listener -- the server of the protocol has no other way */
  server.server.onerror = (error) => void stderr.write(`${error.message.split("\n")[0] ?? ""}\n`);
  const closed = new Promise<void>((resolve) => (server.server.onclose = resolve));
  /* oxlint-enable unicorn/prefer-add-event-listener */
  await server.connect(transport);
  await Promise.race([once(stdin, "end"), closed]);
  return served;
}
