import { addOrganisation, readConfig } from "@shoreline/server";
import { type Page, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Environment } from "./environment.ts";

/** Answers `organisations add`: a link by which somebody makes one more organisation and becomes its owner. */
export async function organisationReply(environment: Environment): Promise<Reply> {
  const config = readConfig(environment);
  if (!config.ok) return refusal(config.faults);
  const added = await addOrganisation(config.value, Date.now());
  if (!added.ok) return refusal(added.faults);
  const { url, expiresAt } = added.value;
  return answer({ schema: "organisations/1", setUp: { url, expiresAt } }, () => linkPage(url, expiresAt));
}

function linkPage(url: string, expiresAt: string): Page {
  const once = `It works once and until ${expiresAt.slice(0, 16).replace("T", " ")} UTC.`;
  const blocks = [textBlock(once), { kind: "picture" as const, lines: [url] }];
  return [{ title: "For whoever becomes the owner of the new organisation", blocks }];
}
