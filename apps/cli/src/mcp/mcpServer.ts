import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { ownVersion } from "../ownVersion.ts";
import type { Surroundings } from "../surroundings.ts";
import { briefTools } from "./briefTools.ts";
import { addResources } from "./resources.ts";
import { referenceTools } from "./referenceTools.ts";
import type { ToolOffer } from "./toolOffer.ts";
import { faultResult, toolResult } from "./toolResult.ts";

const INSTRUCTIONS =
  "Shoreline decides who should do a piece of work (own staff, a vendor, freelancers, an employer of record, build-operate-transfer) and where (at home, near, far). With prose, begin with `read`, ask your user the open questions, then `decide`. Figures are distributions: tell ranges and the verdict, not only means.";

/** Everything that Shoreline answers without a service, as tools and resources of the Model Context Protocol. */
export function mcpServer(surroundings: Surroundings): McpServer {
  const server = new McpServer(
    { name: "shoreline", title: "Shoreline", version: ownVersion() },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_ELEMENTS },
  );
  for (const offer of [...briefTools, ...referenceTools]) addTool(server, offer, surroundings);
  addResources(server);
  return server;
}

/** A decision of sixty alternatives has about a hundred thousand values. */
const MOST_ELEMENTS = 1_000_000;

/** All tools only read, and answer the same to the same. */
const ANNOTATIONS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

function addTool(server: McpServer, offer: ToolOffer, surroundings: Surroundings): void {
  const { name, title, about: description, input: inputSchema, output } = offer;
  // A schema with a name of its own becomes a reference, and the protocol wants the object itself.
  const outputSchema = z.looseObject(output.shape);
  const config = { title, description, inputSchema, outputSchema, annotations: { title, ...ANNOTATIONS } };
  server.registerTool(name, config, (given) => answered(offer, given, surroundings));
}

/** A bug is told as one; the server goes on. */
async function answered(offer: ToolOffer, given: object, surroundings: Surroundings): Promise<CallToolResult> {
  try {
    return toolResult(await offer.run(given as never, surroundings));
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return faultResult([{ code: "mcp.bug", path: "", given: message, hint: "This is a bug in Shoreline." }]);
  }
}
