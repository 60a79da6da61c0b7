import { readConfig, verifyEveryAudit, type WholeAudit } from "@shoreline/server";
import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import { count } from "../page/figures.ts";
import { type Page, tableBlock, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Environment } from "./environment.ts";

/** Answers `audit verify`: every log recomputed, and held against what was noted before, where that is given. */
export async function auditReply(
  noted: string | undefined,
  environment: Environment,
  { readText }: Pick<Surroundings, "readText">,
): Promise<Reply> {
  const config = readConfig(environment);
  const before = noted === undefined ? succeed([]) : await notedAudits(noted, readText);
  if (!config.ok || !before.ok)
    return refusal([...(config.ok ? [] : config.faults), ...(before.ok ? [] : before.faults)]);
  const found = await verifyEveryAudit(config.value, before.value);
  if (!found.ok) return refusal(found.faults);
  return answer({ schema: "audit/1", organisations: found.value }, () => auditPage(found.value));
}

async function notedAudits(file: string, readText: Surroundings["readText"]): Promise<Result<WholeAudit[]>> {
  const text = await readText(file, "--noted");
  if (!text.ok) return text;
  const data = jsonOf(text.value) as { organisations?: unknown } | undefined;
  const { organisations } = data ?? {};
  if (Array.isArray(organisations) && organisations.every(isNoted)) return succeed(organisations);
  const allowed = "what `shoreline audit verify --json` printed";
  return refuse([{ code: "audit.not-noted", path: "--noted", given: givenText(file), allowed } satisfies Fault]);
}

function isNoted(entry: unknown): entry is WholeAudit {
  const { organisationId, entries, lastHash } = (entry ?? {}) as Record<string, unknown>;
  return typeof organisationId === "string" && Number.isSafeInteger(entries) && typeof lastHash === "string";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function auditPage(organisations: readonly WholeAudit[]): Page {
  if (organisations.length === 0) return [{ blocks: [textBlock("There is no organisation yet.", "strong")] }];
  const columns = [
    { head: "organisation", wraps: true },
    { head: "entries", align: "right" as const },
    { head: "last hash" },
  ];
  const rows = organisations.map(({ name, entries, lastHash }) => [name, count(entries), `${lastHash.slice(0, 16)}…`]);
  const note = "Keep what --json prints: with --noted it shows later whether the newest entries were removed.";
  return [
    { blocks: [textBlock("Every entry is as it was written.", "strong")] },
    { blocks: [tableBlock(columns, rows), textBlock(note, "quiet")] },
  ];
}
