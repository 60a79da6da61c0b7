/* oxlint-disable no-await-in-loop -- attempts are made one after the other */
import { randomUUID } from "node:crypto";
import { expectOk } from "@shoreline/units";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { briefs, decisions, members, organisations, removeOrganisation, StoreTrouble } from "../src/index.ts";
import { ask, FORBIDDEN, refusal, rowsOf } from "./attack.ts";
import { engines, type Opened } from "./engines.ts";
import { decisionOf, type Population, populate } from "./population.ts";

const CHECK = "23514";
const NEVER_CHANGE = "23000";

describe.each(engines())("what a store on $name keeps stays sound", (engine) => {
  let opened: Opened;
  let ours: Population;
  beforeAll(async () => {
    opened = await engine.open();
    ours = await populate(opened.store, "alpha");
  });
  afterAll(async () => {
    await opened.close();
    await engine.stop();
  });

  it("values outside their range are refused whoever writes them", async () => {
    const attempts = [
      "update members set role = 'king'",
      "update members set engagement_id = null where role = 'guest'",
      "update members set version = 0",
      "update links set purpose = 'anything'",
      "update links set role = 'king'",
      "update sessions set token_hash = 'short'",
      "update api_tokens set token_hash = ''",
      "update credentials set kind = 'amulet'",
      "update jobs set state = 'asleep'",
      "update jobs set kind = 'dream'",
      "update briefs set version = -1",
      "update scenarios set version = 0",
      "update idempotency_keys set key = ''",
      "insert into attempts values (sha256('x'), -1)",
      "insert into attempts values ('x', 1)",
    ];
    for (const attempt of attempts)
      expect([attempt, await refusal(opened.superuser.executeSql(attempt))]).toEqual([attempt, CHECK]);
  });

  it.each(["audit_entries", "decisions", "brief_versions"])(
    "%s never change, not even for the superuser",
    async (table) => {
      const attempts = [
        `update ${table} set created_by = created_by`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ];
      if (table === "audit_entries") attempts[0] = "update audit_entries set details = '{}'";
      for (const attempt of attempts) {
        expect([attempt, await refusal(opened.superuser.executeSql(attempt))]).toEqual([attempt, NEVER_CHANGE]);
        expect([attempt, await refusal(ask(opened.store, ours.owner, attempt))]).toEqual([attempt, FORBIDDEN]);
      }
    },
  );

  it("a brief with its versions and decisions cannot be deleted by the service", async () => {
    for (const table of ["briefs", "engagements", "members", "organisations", "jobs", "comments"])
      expect([table, await refusal(ask(opened.store, ours.owner, `delete from ${table}`))]).toEqual([table, FORBIDDEN]);
  });

  it("a whole organisation can be removed by the keeper, and takes everything of it along", async () => {
    const gone = await populate(opened.store, "gone");
    expectOk(await removeOrganisation(opened.store, gone.organisationId));
    expect((await removeOrganisation(opened.store, gone.organisationId)).ok).toBe(false);
    const left = await opened.superuser
      .executeSql(`select (select count(*) from decisions where organisation_id = '${gone.organisationId}')::int
      + (select count(*) from audit_entries where organisation_id = '${gone.organisationId}')::int
      + (select count(*) from members where organisation_id = '${gone.organisationId}')::int as rows`);
    expect(left.rows).toEqual([{ rows: 0 }]);
    expect(await ask(opened.store, ours.owner, "select count(*)::int as decisions from decisions")).toEqual([
      { decisions: 2 },
    ]);
  });

  it("a second member with the same e-mail address in other letters is a conflict that names it", async () => {
    const again = { organisationId: ours.organisationId, id: randomUUID(), name: "again", role: "viewer" as const };
    const inserted = opened.store.as(ours.owner, (tx) =>
      tx.insert(members).values({ ...again, email: "ALPHA-OWNER@example.com" }),
    );
    const trouble = await inserted.catch((error: unknown) => error);
    expect(trouble).toBeInstanceOf(StoreTrouble);
    expect(trouble).toMatchObject({ kind: "conflict", constraint: "members_by_email" });
  });

  it("work that throws keeps nothing, and neither does work that swallows a refusal", async () => {
    const title = "never kept";
    const attempt = (afterwards: () => void) =>
      opened.store.as(ours.owner, async (tx) => {
        await tx.update(briefs).set({ title });
        await rowsOf(tx, "select 1/0").catch(() => {});
        afterwards();
      });
    await expect(attempt(() => {})).rejects.toThrow("rolled back");
    await expect(
      attempt(() => {
        throw new RangeError("enough");
      }),
    ).rejects.toThrow("enough");
    expect(await ask(opened.store, ours.owner, `select 1 from briefs where title = '${title}'`)).toEqual([]);
  });

  it("a part of a transaction can fail and the rest be kept", async () => {
    const name = await opened.store.as(ours.owner, async (tx) => {
      await tx.transaction(async (inner) => rowsOf(inner, "select 1/0")).catch(() => {});
      const [row] = await tx.select().from(organisations);
      return row?.name;
    });
    expect(name).toBe("alpha");
  });

  it("bytes, moments, numbers and JSON come back as they were given", async () => {
    const id = randomUUID();
    const document = new Uint8Array([0, 1, 255, 92, 39]);
    const createdAt = "2026-11-22T14:47:34.123Z";
    const given = { ...decisionOf(ours.shared.briefId, "“quoted” \u2028 \\ '"), document, seed: 2 ** 52, createdAt };
    const [kept] = await opened.store.as(ours.owner, async (tx) => {
      await tx.insert(decisions).values({ ...given, organisationId: ours.organisationId, id, createdBy: ours.ownerId });
      return tx.select().from(decisions).where(eq(decisions.id, id));
    });
    expect({ ...kept, document: [...kept!.document] }).toMatchObject({ ...given, document: [...document] });
  });

  it("many transactions at once each see their own settings", async () => {
    const other = await populate(opened.store, "other");
    const asked = Array.from({ length: 60 }, async (_, index) => {
      const [mine, name] = index % 2 === 0 ? [ours, "alpha"] : [other, "other"];
      const rows = await ask(opened.store, mine.owner, "select name from organisations");
      return rows.length === 1 && rows[0]!["name"] === name;
    });
    expect((await Promise.all(asked)).every(Boolean)).toBe(true);
  });
});
