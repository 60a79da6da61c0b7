/* oxlint-disable no-await-in-loop -- it writes one row after the other */
import { randomUUID } from "node:crypto";
import { appendAudit, engagements, members, openStore, organisations, type StorePlace } from "@shoreline/store";
import { expectOk } from "@shoreline/units";

/*
 * A process that writes to a store as fast as it can, and tells its parent of each row once the store says that it is
 * kept. It never ends by itself.
 */
const [place, organisationId] = process.argv.slice(2) as [string, string];
const store = expectOk(await openStore(JSON.parse(place) as StorePlace));
const memberId = randomUUID();
const actor = { organisationId, memberId, engagementId: null };
await store.as(actor, async (tx) => {
  await tx.insert(organisations).values({ id: organisationId, name: "writer" }).onConflictDoNothing();
  const email = `${memberId}@example.com`;
  await tx.insert(members).values({ organisationId, id: memberId, email, name: "Writer", role: "owner" });
});
process.send?.("ready");

for (;;) {
  const id = randomUUID();
  await store.as(actor, async (tx) => {
    await tx.insert(engagements).values({ organisationId, id, title: id, createdBy: memberId });
    await appendAudit(tx, { action: "engagement.make", subjectKind: "engagement", subjectId: id });
  });
  process.send?.(id);
  await new Promise((resolve) => setImmediate(resolve));
}
