import { migrateDatabase, readConfig } from "@shoreline/server";
import { type Page, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Environment } from "./environment.ts";

/** Brings the database to the present schema, as the owner of its tables. */
export async function migrateReply(environment: Environment): Promise<Reply> {
  const config = readConfig(environment);
  if (!config.ok) return refusal(config.faults);
  const migrated = await migrateDatabase(config.value);
  if (!migrated.ok) return refusal(migrated.faults);
  return answer({ schema: "migrate/1", ...migrated.value }, () => migratedPage(migrated.value.steps));
}

function migratedPage(steps: number | null): Page {
  const taken = steps === null || steps === 0 ? "" : ` after ${steps} ${steps === 1 ? "step" : "steps"}`;
  return [{ blocks: [textBlock(`The database is up to date${taken}.`, "strong")] }];
}
