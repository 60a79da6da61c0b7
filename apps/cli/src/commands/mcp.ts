import type { CommandOffer } from "./command.ts";

export const mcpOffer: CommandOffer = {
  name: "mcp",
  summary: "the same answers as tools of the Model Context Protocol, on standard input and output",
  arguments: [],
  options: [],
  examples: [["mcp", "started by a client such as an assistant or an editor; see docs/mcp.md"]],
  run: async (_, surroundings) => (await import("../mcp/mcpReply.ts")).mcpReply(surroundings),
};
