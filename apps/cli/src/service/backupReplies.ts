import { backUp, type Config, readConfig, restoreFrom } from "@shoreline/server";
import type { Fault, Result } from "@shoreline/units";
import { count } from "../page/figures.ts";
import { type Page, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";
import type { Environment } from "./environment.ts";

/** A backup that was written or put back, as far as it is told. */
interface Kept {
  readonly tables: readonly { readonly rows: number }[];
  readonly contentHash: string;
  readonly createdAt: string;
}

/** Answers `backup`: all that the database holds, in a new folder. */
export async function backupReply(folder: string, environment: Environment): Promise<Reply> {
  const made = await withConfig(environment, (config) => backUp(config, folder, Date.now()));
  return keptReply("backup/1", folder, made, (rows) => `${rows} rows are kept in ${folder}.`);
}

/** Answers `restore`: a backup in an empty database, or why not. */
export async function restoreReply(folder: string, environment: Environment): Promise<Reply> {
  const restored = await withConfig(environment, (config) => restoreFrom(config, folder));
  return keptReply("restore/1", folder, restored, (rows) => `${rows} rows are back from ${folder}.`);
}

async function withConfig<T>(
  environment: Environment,
  work: (config: Config) => Promise<Result<T>>,
): Promise<Result<T>> {
  const config = readConfig(environment);
  return config.ok ? work(config.value) : config;
}

function keptReply(schema: string, folder: string, kept: Result<Kept>, words: (rows: string) => string): Reply {
  if (!kept.ok) return refusal(kept.faults.map(atFolder));
  const { tables, contentHash, createdAt } = kept.value;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const document = { schema, folder, tables: tables.length, rows, createdAt, contentHash };
  return answer(document, () => keptPage(words(count(rows)), contentHash));
}

/** What the store calls the folder is an argument here. */
function atFolder(fault: Fault): Fault {
  return fault.path === "folder" ? { ...fault, path: "DIR" } : fault;
}

function keptPage(sentence: string, contentHash: string): Page {
  const hash = `Content hash ${contentHash}: equal content has an equal hash, whatever engine it lies on.`;
  return [{ blocks: [textBlock(sentence, "strong"), textBlock(hash, "quiet")] }];
}
