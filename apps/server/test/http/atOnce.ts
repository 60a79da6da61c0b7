/* oxlint-disable eslint/no-await-in-loop -- requests follow one another on purpose */
import { expect, it } from "vitest";
import { exampleBrief, keptBrief, type Office } from "./office.ts";

const TOGETHER = 8;
const together = <T>(work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: TOGETHER }, (_, index) => work(index)));

/** What must hold when several write at once, on either engine. */
export function holdsAtOnce(office: () => Office): void {
  it("the same request with the same key is done once, also when it comes eight times at once", async () => {
    const { client } = office();
    const idempotencyKey = `once-${Math.trunc(performance.now() * 1000)}`;
    const title = `Engagement ${idempotencyKey}`;
    const answers = await together(() => client.engagements.create({ body: { title } }, { idempotencyKey }));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: TOGETHER }, () => 201));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(new Set(answers.map(({ etag }) => etag)).size).toBe(1);
    expect(new Set(answers.map((answer) => answer.header("location"))).size).toBe(1);
    const replayed = answers.filter((answer) => answer.header("idempotency-replayed") === "true");
    expect(replayed.length).toBe(TOGETHER - 1);
    const listed = await client.engagements.list({ query: { limit: 200 } });
    expect(listed.ok && listed.body.items.filter((each) => each.title === title).length).toBe(1);
  });

  it("another request with the same key is refused", async () => {
    const { client } = office();
    const idempotencyKey = `other-${Math.trunc(performance.now() * 1000)}`;
    expect((await client.engagements.create({ body: { title: "One" } }, { idempotencyKey })).status).toBe(201);
    const other = await client.engagements.create({ body: { title: "Two" } }, { idempotencyKey });
    expect(other).toMatchObject({ status: 422, problem: { type: "/problems/key-reused" } });
  });

  it("a request that was refused leaves its key free", async () => {
    const { client } = office();
    const idempotencyKey = `free-${Math.trunc(performance.now() * 1000)}`;
    expect((await client.briefs.create({ body: { document: {} } }, { idempotencyKey })).status).toBe(400);
    const kept = await client.briefs.create({ body: { document: exampleBrief } }, { idempotencyKey });
    expect(kept.status).toBe(201);
  });

  it("of eight changes of one version, one is made and seven are refused", async () => {
    const { client } = office();
    const { id, etag } = await keptBrief(office());
    const answers = await together((index) =>
      client.briefs.update(
        { path: { id }, body: { document: { ...exampleBrief, title: `Try ${index}` } } },
        { ifMatch: etag },
      ),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, ...Array.from({ length: TOGETHER - 1 }, () => 412)]);
    const versions = await client.briefs.versions({ path: { id } });
    expect(versions.ok && versions.body.items.length).toBe(2);
  });

  it("pages hold every row once, however many are added while they are turned", async () => {
    const { client } = office();
    const before = await Promise.all(
      Array.from({ length: 7 }, (_, index) => client.engagements.create({ body: { title: `Page ${index}` } })),
    );
    const ids = before.map((answer) => (answer.ok ? answer.body.id : ""));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await client.engagements.list({ query: { limit: 2, ...(cursor === undefined ? {} : { cursor }) } });
      if (!page.ok) throw new Error(JSON.stringify(page.problem));
      seen.push(...page.body.items.map((each) => each.id));
      cursor = page.body.next ?? undefined;
      await client.engagements.create({ body: { title: "Added meanwhile" } });
    } while (cursor !== undefined);
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of ids) expect(seen).toContain(id);
  });
}
