import { createHash } from "node:crypto";
import { z } from "zod";
import type { TableContent } from "./rows.ts";

/** What a backup says about itself. It is written last: a folder without it is no backup. */
export const manifestSchema = z.object({
  format: z.literal("shoreline-backup/1"),
  /** The newest step of the schema that the rows agree with. */
  schemaVersion: z.string(),
  createdAt: z.string(),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/u), rows: z.int(), sha256: z.string() })),
  /** SHA-256 over the names and hashes of the tables: equal for equal content, whatever engine it lay on. */
  contentHash: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One hash for the content of all tables. */
export function contentHash(tables: readonly TableContent[]): string {
  const hash = createHash("sha256");
  for (const { name, rows, sha256 } of tables) hash.update(`${name} ${rows} ${sha256}\n`);
  return hash.digest("hex");
}

export const MANIFEST = "manifest.json";

/** File of a table within a backup: gzip of one JSON array a line. */
export function fileOf(table: string): string {
  return `${table}.jsonl.gz`;
}
