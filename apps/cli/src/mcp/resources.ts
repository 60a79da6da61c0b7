import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import { explained, guideEntries } from "@shoreline/dossier";
import { explainedPage } from "../explain/explainedPage.ts";
import { guidePage } from "../explain/guidePage.ts";
import type { Page } from "../page/page.ts";
import { plainStyle } from "../page/style.ts";
import { terminalText } from "../page/terminalText.ts";

const GUIDE = "shoreline://guide";

/** The guide, entry by entry, and the worked example where the checkout has it. */
export function addResources(server: McpServer): void {
  const plain = { mimeType: "text/plain" };
  server.registerResource(
    "guide",
    GUIDE,
    { title: "Terms and questions of sourcing", description: "All of them, by theme", ...plain },
    ({ href }) => pageContents(href, guidePage()),
  );
  server.registerResource(
    "guide-entry",
    new ResourceTemplate(`${GUIDE}/{id}`, { list: () => ({ resources: guideEntries.map(listed) }) }),
    { title: "A term or a question", description: "What it means, with sources", ...plain },
    ({ href }, { id }) => pageContents(href, entryPage(String(id))),
  );
  addExample(server);
}

function listed({ id, title }: (typeof guideEntries)[number]) {
  return { uri: `${GUIDE}/${id}`, name: id, title, mimeType: "text/plain" };
}

function entryPage(id: string): Page {
  const entry = guideEntries.find((each) => each.id === id);
  if (entry === undefined) throw new McpError(ErrorCode.InvalidParams, `The guide has no entry "${id}".`);
  return explainedPage(explained(entry), undefined);
}

function pageContents(uri: string, page: Page) {
  return { contents: [{ uri, mimeType: "text/plain", text: terminalText(page, plainStyle) }] };
}

const EXAMPLE = new URL("../../../../examples/patient-portal.yaml", import.meta.url);

/** The worked example lies beside the sources, and not in an installed package. */
function addExample(server: McpServer): void {
  if (!existsSync(EXAMPLE)) return;
  const mimeType = "application/yaml";
  server.registerResource(
    "patient-portal",
    "shoreline://examples/patient-portal",
    { title: "The worked example", description: "A brief to give to `decide`, and to learn from", mimeType },
    async ({ href: uri }) => ({ contents: [{ uri, mimeType, text: await readFile(EXAMPLE, "utf8") }] }),
  );
}
