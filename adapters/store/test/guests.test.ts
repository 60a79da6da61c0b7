/* oxlint-disable no-await-in-loop -- attempts are made one after the other */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appendAudit, become, show } from "../src/index.ts";
import { ask, askShowing, FORBIDDEN, refusal, rowsOf, TENANT_TABLES } from "./attack.ts";
import { engines, type Opened } from "./engines.ts";
import { type Filed, type Population, populate, sha256 } from "./population.ts";

/** What a guest sees of each table, of the organisation that `populate` makes. */
const SEEN_BY_GUEST = {
  organisations: 1,
  members: 1,
  credentials: 0,
  sessions: 1,
  api_tokens: 0,
  links: 0,
  engagements: 1,
  briefs: 1,
  brief_versions: 1,
  decisions: 1,
  scenarios: 1,
  comments: 1,
  own_facts: 0,
  own_classes: 0,
  jobs: 0,
  audit_entries: 0,
  idempotency_keys: 0,
} as const;

describe.each(engines())("on $name the database opens rows by what is shown", (engine) => {
  let opened: Opened;
  let ours: Population;
  let theirs: Population;
  beforeAll(async () => {
    opened = await engine.open();
    ours = await populate(opened.store, "alpha");
    theirs = await populate(opened.store, "beta");
  });
  afterAll(async () => {
    await opened.close();
    await engine.stop();
  });
  const asGuest = async (statement: string) => ask(opened.store, ours.guest, statement);

  it("a guest sees the one engagement, what hangs on it, and nobody else", async () => {
    const seen = Object.keys(TENANT_TABLES).map((table) => `(select count(*) from ${table})::int as ${table}`);
    expect(await asGuest(`select ${seen.join(", ")}`)).toEqual([SEEN_BY_GUEST]);
    const [ids] = await asGuest(`select (select id from members) as member, (select id from engagements) as engagement,
      (select id from briefs) as brief, (select brief_id from brief_versions) as version,
      (select id from decisions) as decision, (select id from scenarios) as scenario, (select id from comments) as comment`);
    const { engagementId, briefId, decisionId, scenarioId, commentId } = ours.shared;
    const own = { member: ours.guestId, engagement: engagementId, brief: briefId, version: briefId };
    expect(ids).toEqual({ ...own, decision: decisionId, scenario: scenarioId, comment: commentId });
  });

  it("a guest comments in the own name on the own engagement, and nowhere else", async () => {
    const comment = (filed: Filed, by: string) =>
      `insert into comments (organisation_id, id, brief_id, text, created_by)
        values ('${ours.organisationId}', '${randomUUID()}', '${filed.briefId}', 'seen', '${by}')`;
    expect(await refusal(asGuest(comment(ours.shared, ours.guestId)))).toBe("kept");
    expect(await refusal(asGuest(comment(ours.hidden, ours.guestId)))).toBe(FORBIDDEN);
    expect(await refusal(asGuest(comment(ours.shared, ours.ownerId)))).toBe(FORBIDDEN);
    const changed = await asGuest(`update comments set text = 'mine' returning created_by`);
    expect(changed).toEqual([{ created_by: ours.guestId }]);
    expect(await refusal(asGuest(`update comments set brief_id = '${ours.hidden.briefId}'`))).toBe(FORBIDDEN);
    await opened.superuser.executeSql(`delete from comments where created_by = '${ours.guestId}'`);
  });

  it("a guest changes nothing else, and becomes nothing else", async () => {
    const o = ours.organisationId;
    const made = `'${o}', '${randomUUID()}'`;
    const attempts = [
      `insert into engagements (organisation_id, id, title, created_by) values (${made}, 't', '${ours.guestId}')`,
      `insert into briefs (organisation_id, id, engagement_id, title, created_by) values (${made}, '${ours.shared.engagementId}', 't', '${ours.guestId}')`,
      `insert into brief_versions values ('${o}', '${ours.shared.briefId}', 2, '{}', '${ours.guestId}')`,
      `insert into members (organisation_id, id, email, name, role) values (${made}, 'x@example.com', 'x', 'owner')`,
      `insert into sessions (organisation_id, id, member_id, token_hash, expires_at) values (${made}, '${ours.ownerId}', sha256('x'), now())`,
      `insert into api_tokens (organisation_id, id, member_id, name, scopes, token_hash) values (${made}, '${ours.ownerId}', 'x', '{}', sha256('x'))`,
      `insert into links (organisation_id, id, purpose, token_hash, expires_at) values (${made}, 'invitation', sha256('x'), now())`,
      `insert into own_facts (organisation_id, id, key, place, value, unit, date, source, created_by) values (${made}, 'k', 'p', '1', 'u', 'd', 's', '${ours.guestId}')`,
      `insert into jobs (organisation_id, id, kind, question, created_by) values (${made}, 'decide', '{}', '${ours.guestId}')`,
      `update members set role = 'owner', engagement_id = null`,
      `update members set engagement_id = '${ours.hidden.engagementId}'`,
    ];
    for (const attempt of attempts) expect([attempt, await refusal(asGuest(attempt))]).toEqual([attempt, FORBIDDEN]);
    const idle = [
      "update organisations set name = 'x' returning 1",
      "update engagements set title = 'x' returning 1",
      `update briefs set engagement_id = '${ours.hidden.engagementId}' returning 1`,
      "update scenarios set name = 'x' returning 1",
      "delete from scenarios returning 1",
      `delete from sessions where member_id <> '${ours.guestId}' returning 1`,
    ];
    for (const attempt of idle) expect([attempt, await asGuest(attempt)]).toEqual([attempt, []]);
  });

  it("a guest of an engagement of another organisation sees nothing of either", async () => {
    const crossed = { ...ours.guest, engagementId: theirs.shared.engagementId };
    const asked = `select (select count(*) from engagements)::int as e, (select count(*) from briefs)::int as b,
      (select count(*) from decisions)::int as d`;
    expect(await ask(opened.store, crossed, asked)).toEqual([{ e: 0, b: 0, d: 0 }]);
  });

  const COUNTS = `select ${Object.keys(TENANT_TABLES)
    .map((table) => `(select count(*) from ${table})::int as ${table}`)
    .join(", ")}`;
  const nothing = Object.fromEntries(Object.keys(TENANT_TABLES).map((table) => [table, 0]));

  it("whoever shows nothing, or something unknown, sees nothing", async () => {
    for (const shown of [
      {},
      { tokenHash: sha256("?") },
      { email: "nobody@example.com" },
      { handle: "?" },
      { email: "%" },
    ])
      expect(await askShowing(opened.store, shown, COUNTS)).toEqual([nothing]);
  });

  it("a token opens itself, its member and the name of the organisation", async () => {
    const one = { organisations: 1, members: 1 };
    expect(await askShowing(opened.store, { tokenHash: ours.guestToken }, COUNTS)).toEqual([
      { ...nothing, ...one, sessions: 1 },
    ]);
    expect(await askShowing(opened.store, { tokenHash: ours.apiToken }, COUNTS)).toEqual([
      { ...nothing, ...one, api_tokens: 1 },
    ]);
    expect(await askShowing(opened.store, { tokenHash: ours.linkToken }, COUNTS)).toEqual([
      { ...nothing, organisations: 1, links: 1 },
    ]);
    const who = await askShowing(opened.store, { tokenHash: ours.guestToken }, "select id from members");
    expect(who).toEqual([{ id: ours.guestId }]);
  });

  it("an e-mail address opens its members, in any case, and a handle its credential and member", async () => {
    const email = { email: "ALPHA-owner@Example.com" };
    expect(await askShowing(opened.store, email, COUNTS)).toEqual([{ ...nothing, organisations: 1, members: 1 }]);
    const handle = { handle: "beta-passkey" };
    expect(await askShowing(opened.store, handle, COUNTS)).toEqual([
      { ...nothing, organisations: 1, members: 1, credentials: 1 },
    ]);
  });

  it("a link is used up by whoever shows it, but not moved to another organisation", async () => {
    const shown = { tokenHash: ours.linkToken };
    const moved = `update links set organisation_id = '${theirs.organisationId}'`;
    expect(await refusal(askShowing(opened.store, shown, moved))).toBe(FORBIDDEN);
    const used = await askShowing(
      opened.store,
      shown,
      "update links set used_at = now() where used_at is null returning id",
    );
    expect(used).toEqual([{ id: ours.linkId }]);
    expect(await askShowing(opened.store, shown, "update members set name = 'x' returning 1")).toEqual([]);
  });

  it("whoever becomes an actor keeps nothing of what was shown before", async () => {
    const seen = await opened.store.presenting({ tokenHash: theirs.ownerToken }, async (tx) => {
      await show(tx, { tokenHash: ours.ownerToken });
      const before = await rowsOf(tx, "select id from members");
      await become(tx, ours.owner);
      return { before, after: await rowsOf(tx, "select distinct organisation_id as o from sessions") };
    });
    expect(seen).toEqual({ before: [{ id: ours.ownerId }], after: [{ o: ours.organisationId }] });
  });

  it("a challenge opens to whoever shows it", async () => {
    const key = sha256("challenge");
    await askShowing(
      opened.store,
      {},
      `insert into challenges (key, purpose, expires_at) values (sha256('challenge'), 'passkey', now())`,
    );
    expect(await askShowing(opened.store, {}, "delete from challenges returning 1 as one")).toEqual([]);
    expect(await askShowing(opened.store, { tokenHash: key }, "delete from challenges returning 1 as one")).toEqual([
      { one: 1 },
    ]);
  });

  it("the first owner's link can be replaced until there is an organisation, and not after", async () => {
    const asked = `select shoreline.any_organisation() as any,
      shoreline.replace_set_up_link('${randomUUID()}', '${randomUUID()}', sha256('z'), now()) as made`;
    expect((await opened.store.statements.executeSql(asked)).rows).toEqual([{ any: true, made: false }]);
    const other = await engine.open();
    try {
      const link = async (token: string) =>
        (
          await other.store.statements.executeSql(
            asked.replace("'z'", `'${token}'`).replaceAll(/'[0-9a-f-]{36}'/gu, () => `'${randomUUID()}'`),
          )
        ).rows;
      expect(await link("one")).toEqual([{ any: false, made: true }]);
      expect(await link("two")).toEqual([{ any: false, made: true }]);
      expect((await other.superuser.executeSql("select token_hash = sha256('two') as two from links")).rows).toEqual([
        { two: true },
      ]);
    } finally {
      await other.close();
    }
  });

  it("what a guest does is in the audit log, which the guest cannot read", async () => {
    const event = { action: "comment.make", subjectKind: "comment", subjectId: ours.shared.commentId };
    await opened.store.as(ours.guest, async (tx) => appendAudit(tx, event));
    expect(await asGuest("select * from audit_entries")).toEqual([]);
    const asked = "select actor_id from audit_entries where action = 'comment.make'";
    expect(await ask(opened.store, ours.owner, asked)).toEqual([{ actor_id: ours.guestId }]);
  });

  it("sweeping removes what has served its time, and nothing else", async () => {
    await opened.superuser.executeSql(`update sessions set expires_at = now() - interval '1 day' where token_hash in
      (select token_hash from sessions where organisation_id = '${theirs.organisationId}')`);
    await opened.superuser.executeSql(
      `update idempotency_keys set created_at = now() - interval '25 hours' where organisation_id = '${ours.organisationId}'`,
    );
    const { rows } = await opened.store.statements.executeSql("select shoreline.sweep()::int as swept");
    expect(rows).toEqual([{ swept: 3 }]);
    const left = `select (select count(*) from sessions)::int as sessions, (select count(*) from idempotency_keys)::int as keys`;
    expect((await opened.superuser.executeSql(left)).rows).toEqual([{ sessions: 2, keys: 1 }]);
  });
});
