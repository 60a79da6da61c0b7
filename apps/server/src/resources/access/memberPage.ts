import { members, type Transaction } from "@shoreline/store";
import { desc, lt } from "drizzle-orm";
import { problem } from "../../http/refusal.ts";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A page of members, the newest first: ids grow with time, so the last one of a page says where the next begins. */
export async function memberPage(
  tx: Transaction,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
) {
  if (cursor !== undefined && !UUID.test(cursor)) throw problem("faults", { faults: [unknownCursor(cursor)] });
  const found = await tx
    .select()
    .from(members)
    .where(cursor === undefined ? undefined : lt(members.id, cursor))
    .orderBy(desc(members.id))
    .limit(limit + 1);
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function unknownCursor(given: string) {
  return { code: "request.refused", path: "query.cursor", given, allowed: "`next` of the page before" };
}
