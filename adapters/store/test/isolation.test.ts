/* oxlint-disable no-await-in-loop -- attempts are made one after the other */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, FORBIDDEN, NO_SUCH_KEY, refusal, rowsOf, TENANT_TABLES } from "./attack.ts";
import { engines, type Opened } from "./engines.ts";
import { type Population, populate } from "./population.ts";

/*
 * Everything here goes around the code of the service, as a forgotten condition or an injected statement would: what
 * refuses is the database.
 */
describe.each(engines())("organisations on $name are walled off by the database", (engine) => {
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
  const asOwner = async (statement: string) => ask(opened.store, ours.owner, statement);
  const tables = Object.entries(TENANT_TABLES);

  it("every table there is has row-level security that not even its owner escapes, and a policy", async () => {
    const asked = `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      exists (select from pg_policy p where p.polrelid = c.oid) as has_policy
      from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`;
    const { rows } = await opened.superuser.executeSql(asked);
    expect(rows.filter((row) => !row.forced || !row.has_policy)).toEqual([]);
    expect(rows.map(({ name }) => name)).toEqual([...Object.keys(TENANT_TABLES), "attempts", "challenges"].toSorted());
  });

  it.each(tables)("%s shows the rows of the own organisation and no other", async (table, column) => {
    const [seen] = await asOwner(`select count(*) filter (where ${column} = '${ours.organisationId}')::int as own,
      count(*) filter (where ${column} <> '${ours.organisationId}')::int as foreign from ${table}`);
    expect(seen).toMatchObject({ foreign: 0 });
    expect(seen!["own"]).toBeGreaterThan(0);
    const all = (await opened.superuser.executeSql(`select count(*)::int as rows from ${table}`)).rows[0].rows;
    expect(all).toBeGreaterThan(seen!["own"] as number);
  });

  it.each(tables)("%s shows nothing to a connection that opened no organisation", async (table) => {
    const { rows } = await opened.store.statements.executeSql(`select count(*)::int as rows from ${table}`);
    expect(rows[0].rows).toBe(0);
  });

  it.each(tables)("%s takes no row that says it belongs to another organisation", async (table, column) => {
    const stolen = `jsonb_build_object('${column}', '${table === "organisations" ? randomUUID() : theirs.organisationId}')`;
    const statement = `insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(x) || ${stolen})).*
      from ${table} x limit 1`;
    expect(await refusal(asOwner(statement))).toBe(FORBIDDEN);
  });

  it.each(tables)(
    "rows of %s can neither be given to another organisation nor changed or deleted there",
    async (table, column) => {
      const foreign = `${column} = '${theirs.organisationId}'`;
      const before = (
        await opened.superuser.executeSql(`select md5(string_agg(x::text, '' order by x::text)) as h from ${table} x`)
      ).rows;
      expect(await refusal(asOwner(`update ${table} set ${foreign}`))).toMatch(/^(?:42501|23503|23000|23505)$/u);
      for (const statement of [
        `update ${table} set ${column} = ${column} where ${foreign} returning 1`,
        `delete from ${table} where ${foreign} returning 1`,
      ]) {
        const outcome = await asOwner(statement).catch(async (error: unknown) => refusal(Promise.reject(error)));
        expect([[], FORBIDDEN]).toContainEqual(outcome);
      }
      const after = (
        await opened.superuser.executeSql(`select md5(string_agg(x::text, '' order by x::text)) as h from ${table} x`)
      ).rows;
      expect(after).toEqual(before);
    },
  );

  it("no foreign key leads from one organisation into another", async () => {
    const { organisationId: o, ownerId: by } = ours;
    const { briefId, engagementId, decisionId } = theirs.hidden;
    const attempts = [
      `insert into brief_versions values ('${o}', '${briefId}', 2, '{}', '${by}')`,
      `insert into briefs (organisation_id, id, engagement_id, title, created_by) values ('${o}', '${randomUUID()}', '${engagementId}', 't', '${by}')`,
      `update briefs set engagement_id = '${engagementId}'`,
      `insert into comments (organisation_id, id, brief_id, text, created_by) values ('${o}', '${randomUUID()}', '${briefId}', 't', '${by}')`,
      `update comments set decision_id = '${decisionId}'`,
      `update comments set created_by = '${theirs.ownerId}'`,
      `update scenarios set brief_id = '${briefId}'`,
      `update jobs set brief_id = '${briefId}'`,
      `update members set role = 'guest', engagement_id = '${engagementId}' where id = '${by}'`,
      `update sessions set member_id = '${theirs.ownerId}'`,
      `update api_tokens set member_id = '${theirs.ownerId}'`,
      `update credentials set member_id = '${theirs.ownerId}'`,
      `update links set member_id = '${theirs.ownerId}'`,
      `insert into decisions (organisation_id, id, brief_id, brief_version, content_id, title, alternative, verdict, summary, seed, trials, document, created_by)
        values ('${o}', '${randomUUID()}', '${briefId}', 1, 'c', 't', 'a', 'v', 's', 1, 1, '', '${by}')`,
    ];
    for (const attempt of attempts) expect([attempt, await refusal(asOwner(attempt))]).toEqual([attempt, NO_SUCH_KEY]);
  });

  it("joins, subqueries and set operations that forget the organisation stay within it", async () => {
    const [joined] = await asOwner(`select
      (select count(*) from decisions d join briefs b on b.id = d.brief_id where d.organisation_id = '${theirs.organisationId}')::int as joined,
      (select count(*) from briefs b, lateral (select * from comments c where c.brief_id = b.id) x where x.organisation_id <> b.organisation_id)::int as lateral,
      (select count(*) from (select id from briefs union select brief_id from brief_versions) u)::int as united,
      exists (select from briefs where id = '${theirs.shared.briefId}') as guessed`);
    expect(joined).toEqual({ joined: 0, lateral: 0, united: 2, guessed: false });
  });

  it("a function that tells what it is asked about is not asked about rows of others", async () => {
    const leaked = await opened.store.as(ours.owner, async (tx) => {
      await rowsOf(tx, "create temp table told (title text) on commit drop");
      await rowsOf(
        tx,
        `create function pg_temp.tells(title text) returns boolean language plpgsql volatile cost 0.0000001
        as $$ begin insert into pg_temp.told values (title); return true; end $$`,
      );
      await rowsOf(tx, "select count(*) from organisations where pg_temp.tells(name)");
      return rowsOf(tx, "select distinct title from pg_temp.told");
    });
    expect(leaked).toEqual([{ title: "alpha" }]);
  });

  it("statistics of the planner tell nothing about rows of others", async () => {
    await opened.superuser.executeSql("analyze");
    expect(
      await asOwner("select attname from pg_stats where tablename in ('briefs', 'members', 'organisations')"),
    ).toEqual([]);
  });

  it("forged settings that are no ids are refused, and so are ids and texts that carry statements", async () => {
    const forged = "select set_config('shoreline.organisation', '%', true)";
    expect(await refusal(asOwner(`${forged}; select * from briefs`))).not.toBe("kept");
    const injected = { ...ours.owner, memberId: `${ours.ownerId}', true); reset role; --` };
    await expect(ask(opened.store, injected, "select 1")).rejects.toThrow("UUID");
    const quoting = "x', ''); reset role; select set_config('shoreline.organisation', '";
    const seen = await opened.store.presenting({ email: quoting, handle: quoting }, async (tx) =>
      rowsOf(tx, "select current_user as role, (select count(*) from members)::int as members"),
    );
    expect(seen).toEqual([{ role: "shoreline_app", members: 0 }]);
  });

  it("settings that code leaves behind on a connection open nothing in later transactions", async () => {
    const leave = `select set_config('shoreline.organisation', '${theirs.organisationId}', false)`;
    for (let round = 0; round < 12; round += 1) await opened.store.statements.executeSql(leave);
    await asOwner(leave);
    expect(await asOwner("select name from organisations")).toEqual([{ name: "alpha" }]);
    expect(await opened.store.presenting({}, async (tx) => rowsOf(tx, "select name from organisations"))).toEqual([]);
    for (let round = 0; round < 12; round += 1)
      await opened.store.statements.executeSql("select set_config('shoreline.organisation', '', false)");
  });

  it("a transaction that is given up leaves no settings and no rows", async () => {
    const id = randomUUID();
    const given = opened.store.as(ours.owner, async (tx) => {
      await rowsOf(
        tx,
        `insert into engagements (organisation_id, id, title, created_by) values ('${ours.organisationId}', '${id}', 't', '${ours.ownerId}')`,
      );
      throw new Error("given up");
    });
    await expect(given).rejects.toThrow("given up");
    expect(await asOwner(`select from engagements where id = '${id}'`)).toEqual([]);
    expect(await opened.store.presenting({}, async (tx) => rowsOf(tx, "select name from organisations"))).toEqual([]);
  });

  it("the service can change neither tables, policies, triggers nor rights", async () => {
    const attempts = [
      "alter table briefs disable row level security",
      "alter table briefs no force row level security",
      "drop policy seen on briefs",
      "create policy all_of_it on briefs using (true)",
      "alter table decisions disable trigger immutable",
      "drop table comments",
      "truncate comments",
      "create table public.loot (a int)",
      "create function public.loot() returns int language sql return 1",
      "create or replace function shoreline.organisation() returns uuid language sql stable return null::uuid",
      "alter role shoreline_app bypassrls",
      "alter role shoreline_app superuser",
      "copy briefs to program 'true'",
      "select pg_read_file('/etc/passwd')",
    ];
    for (const attempt of attempts) {
      const outcome = await refusal(asOwner(attempt));
      expect([attempt, outcome]).toEqual([attempt, FORBIDDEN]);
    }
  });

  it("a changed role ends with its transaction", async () => {
    await ask(opened.store, ours.owner, "reset role").catch(() => {});
    const roles = await Promise.all(
      Array.from({ length: 12 }, async () =>
        asOwner("select current_user as role, (select count(*) from organisations)::int as seen"),
      ),
    );
    expect(new Set(roles.flat().map((row) => JSON.stringify(row)))).toEqual(
      new Set(['{"role":"shoreline_app","seen":1}']),
    );
  });
});
