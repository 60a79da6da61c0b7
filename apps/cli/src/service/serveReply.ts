import { existsSync } from "node:fs";
import { join } from "node:path";
import { furtherFaults, readConfig, startServer } from "@shoreline/server";
import { type Page, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import { type Environment, environmentWith } from "./environment.ts";
import { untilStopped } from "./untilStopped.ts";

/** What `serve` is asked, as typed. */
export interface TypedServing {
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly data: string | undefined;
}

/** Starts the service and answers with its address; runs until the process is told to stop. */
export async function serveReply({ host, port, data }: TypedServing, environment: Environment): Promise<Reply> {
  const typed = { HOST: host, PORT: port, DATA_DIR: data };
  const settings = environmentWith({ WEB_DIR: builtApplication(), ...environment }, typed);
  const config = readConfig(settings);
  if (!config.ok) return refusal([...config.faults, ...(await furtherFaults(settings, config.faults))]);
  // Standard output is for the answer; the log goes beside it.
  const started = await startServer(config.value, { logTo: process.stderr });
  if (!started.ok) return refusal(started.faults);
  const { url, ownerLink, stop } = started.value;
  const link = ownerLink === undefined ? undefined : { url: ownerLink.url, expiresAt: ownerLink.expiresAt };
  const document = { schema: "serve/1", url, ...(link === undefined ? {} : { setUp: link }) };
  return { ...answer(document, () => servingPage(url, link)), until: () => untilStopped(stop) };
}

/** The application as built in this checkout, if it was. */
function builtApplication(): string | undefined {
  const folder = join(import.meta.dirname, "../../../web/dist");
  return existsSync(join(folder, "index.html")) ? folder : undefined;
}

interface Link {
  readonly url: string;
  readonly expiresAt: string;
}

function servingPage(url: string, link: Link | undefined): Page {
  const api = `The API is under ${url}/api/v1 and described by ${url}/api/openapi.json. Ctrl-C ends the service.`;
  const lines = [textBlock(`Shoreline runs at ${url}`, "strong"), textBlock(api)];
  if (link === undefined) return [{ blocks: lines }];
  const once = `It works once and until ${link.expiresAt.slice(0, 16).replace("T", " ")} UTC; a new start makes a new one.`;
  const blocks = [textBlock(once), { kind: "picture" as const, lines: [link.url] }];
  return [{ blocks: lines }, { title: "Set it up: become its owner", blocks }];
}
