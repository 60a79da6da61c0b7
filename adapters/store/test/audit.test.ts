/* oxlint-disable no-await-in-loop -- entries follow one another */
import { randomUUID } from "node:crypto";
import { expectOk } from "@shoreline/units";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Actor, appendAudit, organisations, verifyAudit } from "../src/index.ts";
import { ask, FORBIDDEN, refusal } from "./attack.ts";
import { engines, type Opened } from "./engines.ts";
import { populate } from "./population.ts";

describe.each(engines())("the audit log on $name", (engine) => {
  let opened: Opened;
  let owner: Actor;
  beforeAll(async () => {
    opened = await engine.open();
  });
  beforeEach(async () => {
    owner = (await populate(opened.store, `log-${randomUUID().slice(0, 8)}`)).owner;
  });
  afterAll(async () => {
    await opened.close();
    await engine.stop();
  });
  const append = async (details: Parameters<typeof appendAudit>[1]["details"] = {}) =>
    opened.store.as(owner, async (tx) =>
      appendAudit(tx, { action: "brief.update", subjectKind: "brief", subjectId: "b", details }),
    );
  const verify = async () => verifyAudit(opened.store, owner.organisationId);
  /** As somebody who owns the database and knows it well. */
  const tamper = async (statement: string) => {
    await opened.superuser.executeSql(`alter table audit_entries disable trigger all`);
    await opened.superuser.executeSql(statement.replaceAll("$o", `organisation_id = '${owner.organisationId}'`));
    await opened.superuser.executeSql(`alter table audit_entries enable trigger all`);
  };
  const brokenBy = async (statement: string) => {
    await tamper(statement);
    const verified = await verify();
    return verified.ok ? "whole" : verified.faults.map(({ code, path }) => `${code} ${path}`).join();
  };

  it("is whole after entries of all kinds of text", async () => {
    await append({ b: 1, a: ["ü “quoted” \\ \u2028\u0001\u007f /", null, true, 1.5e-7], 小: { nested: {} } });
    await append({ 'key "with" \n': "x".repeat(10_000), absent: undefined });
    const verified = expectOk(await verify());
    expect(verified.entries).toBe(3);
    expect(verified.lastHash).toMatch(/^[0-9a-f]{64}$/u);
  });

  it("tells who did it by the transaction, not by what is claimed", async () => {
    await append();
    const rows = await ask(
      opened.store,
      owner,
      "select sequence::int as n, actor_id as by from audit_entries order by 1",
    );
    expect(rows).toEqual([1, 2].map((n) => ({ n, by: owner.memberId })));
  });

  it("has no gap when many append at once", async () => {
    const places = await Promise.all(Array.from({ length: 25 }, async (_, n) => append({ n })));
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n + 2));
    expect(expectOk(await verify()).entries).toBe(26);
  });

  it("keeps no entry of a transaction that is given up", async () => {
    const given = opened.store.as(owner, async (tx) => {
      await appendAudit(tx, { action: "a", subjectKind: "b", subjectId: "c" });
      throw new Error("given up");
    });
    await expect(given).rejects.toThrow("given up");
    await append();
    expect(expectOk(await verify()).entries).toBe(2);
  });

  it("takes entries by its function alone, and only within an organisation", async () => {
    const forged =
      "insert into audit_entries select (jsonb_populate_record(null::audit_entries, to_jsonb(x) || '{\"sequence\": 2}')).* from audit_entries x";
    expect(await refusal(ask(opened.store, owner, forged))).toBe(FORBIDDEN);
    const asked = opened.store.presenting({}, async (tx) =>
      appendAudit(tx, { action: "a", subjectKind: "b", subjectId: "c" }),
    );
    expect(await refusal(asked)).toBe(FORBIDDEN);
    const misused = "select shoreline.append_audit('a', 'b', 'c', '{}');";
    expect(await refusal(opened.store.statements.executeSql(misused))).toBe(FORBIDDEN);
  });

  it("shows the first entry whose content was changed", async () => {
    for (let n = 0; n < 4; n += 1) await append({ n });
    const changes = [
      "details = '{\"n\":9}'",
      "action = 'x'",
      "actor_id = null",
      "subject_id = 'x'",
      "subject_kind = 'x'",
      "at = at + interval '1 ms'",
    ];
    for (const [index, change] of changes.entries()) {
      if (index > 0) owner = (await populate(opened.store, `log-${randomUUID().slice(0, 8)}`)).owner;
      if (index > 0) for (let n = 0; n < 4; n += 1) await append({ n });
      expect([change, await brokenBy(`update audit_entries set ${change} where $o and sequence = 3`)]).toEqual([
        change,
        "audit.changed audit[3]",
      ]);
    }
  });

  it("shows an entry that was removed, and one that was put in place of another", async () => {
    for (let n = 0; n < 4; n += 1) await append({ n });
    expect(await brokenBy("delete from audit_entries where $o and sequence = 2")).toBe("audit.gap audit[2]");
    expect(await brokenBy("update audit_entries set sequence = sequence - 1 where $o and sequence > 2")).toBe(
      "audit.broken-link audit[2]",
    );
  });

  it("shows a rewritten entry by the next one even where its own hash was made anew", async () => {
    for (let n = 0; n < 3; n += 1) await append({ n });
    expect(
      await brokenBy("update audit_entries set details = '{}', hash = sha256('anything') where $o and sequence = 2"),
    ).toBe("audit.changed audit[2]");
    const recomputed = `update audit_entries set hash = sha256(previous_hash || convert_to(
      '{"action":"brief.update","actorId":"' || actor_id || '","at":' || to_json(to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ||
      ',"details":{},"organisationId":"' || organisation_id || '","sequence":2,"subjectId":"b","subjectKind":"brief"}', 'UTF8')) where $o and sequence = 2`;
    expect(await brokenBy(recomputed)).toBe("audit.broken-link audit[3]");
  });

  it("shows that its end was cut off to whoever noted the last hash", async () => {
    await append();
    const noted = expectOk(await verify());
    await append();
    expect((await verifyAudit(opened.store, owner.organisationId, noted)).ok).toBe(true);
    await tamper("delete from audit_entries where $o and sequence > 1");
    expect((await verify()).ok).toBe(true);
    const verified = await verifyAudit(opened.store, owner.organisationId, noted);
    expect(verified.ok ? [] : verified.faults.map(({ code }) => code)).toEqual(["audit.cut-off"]);
  });

  it("of an organisation without entries is whole", async () => {
    const organisationId = randomUUID();
    const fresh = { organisationId, memberId: null, engagementId: null };
    await opened.store.as(fresh, (tx) => tx.insert(organisations).values({ id: organisationId, name: "fresh" }));
    expect(expectOk(await verifyAudit(opened.store, organisationId))).toEqual({ entries: 0, lastHash: "0".repeat(64) });
  });
});
