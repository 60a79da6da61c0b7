import { expectOk } from "@shoreline/units";
import { openStore, type Store } from "@shoreline/store";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GONE_MILLISECONDS, type News } from "../../src/live/gathering.ts";
import { type Live, startLive } from "../../src/live/live.ts";
import { prepareQueue } from "../../src/jobs/queue.ts";
import { type Engine, engines } from "../jobs/engines.ts";
import { LONG } from "../signIn/service.ts";

const log = pino({ level: "silent" });
const brief = {
  organisationId: "018f0000-0000-7000-8000-00000000000a",
  briefId: "018f0000-0000-7000-8000-00000000000b",
};
const elsewhere = { ...brief, organisationId: "018f0000-0000-7000-8000-00000000000c" };
const kim = { memberId: "018f0000-0000-7000-8000-00000000000d", name: "Kim", at: "" };

describe.each(engines)("being together on %s", (name, start) => {
  let engine: Engine;
  let stores: readonly Store[];
  let here: Live;
  let there: Live;
  let ahead = 0;
  const now = () => Date.now() + ahead;
  beforeAll(async () => {
    engine = await start();
    const first = expectOk(await openStore(engine.place, { prepare: prepareQueue }));
    const second = name === "PostgreSQL" ? expectOk(await openStore(engine.place, { prepare: prepareQueue })) : first;
    stores = [...new Set([first, second])];
    here = await startLive({ store: first, log, now });
    // An embedded database has one process.
    there = second === first ? here : await startLive({ store: second, log, now });
  }, LONG);
  afterAll(async () => {
    await Promise.all([...new Set([here, there])].map((each) => each?.close()));
    await Promise.all(stores.map((store) => store.close()));
    await engine?.[Symbol.asyncDispose]();
  });

  it("people of every process see each other, until they leave or are not heard of any more", async () => {
    await here.come({ ...brief, client: "a", ...kim });
    await until(() => there.people(brief).length === 1);
    expect(there.people(brief)).toEqual([kim]);
    expect(there.people(elsewhere)).toEqual([]);
    // Nobody closes the window of somebody else.
    await there.leave({ ...brief, client: "a", memberId: elsewhere.briefId });
    await there.come({ ...brief, client: "a2", ...kim });
    await until(() => here.people(brief).length === 2);
    await there.leave({ ...brief, client: "a2", memberId: kim.memberId });
    await there.leave({ ...brief, client: "a", memberId: kim.memberId });
    await until(() => here.people(brief).length === 0);
    await here.come({ ...brief, client: "a", ...kim });
    await until(() => there.people(brief).length === 1);
    ahead += GONE_MILLISECONDS;
    expect(there.people(brief)).toEqual([]);
  });

  it("a change is told to whoever listens at that brief of that organisation, and to nobody else", async () => {
    const heard: News[] = [];
    const outside: News[] = [];
    const stop = [
      there.listen(brief, (news) => heard.push(news)),
      there.listen(elsewhere, (news) => outside.push(news)),
    ];
    await here.changed(brief, "comments");
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ kind: "changed", what: "comments" }]);
    expect(outside).toEqual([]);
    for (const each of stop) each();
  });

  it("a heartbeat that says nothing new is told to nobody", async () => {
    await here.come({ ...brief, client: "b", ...kim });
    await until(() => there.people(brief).length === 1);
    const heard: News[] = [];
    const stop = there.listen(brief, (news) => heard.push(news));
    await here.come({ ...brief, client: "b", ...kim });
    await here.come({ ...brief, client: "b", ...kim, at: "costs" });
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ kind: "present" }]);
    expect(there.people(brief)).toEqual([{ ...kim, at: "costs" }]);
    stop();
  });

  it("what others notify that is not ours to understand is passed over", async () => {
    const [store] = stores;
    for (const text of ["", "{", '{"kind":"come"}', "null"])
      // oxlint-disable-next-line no-await-in-loop -- one after another
      await store?.statements.executeSql("select pg_notify('shoreline_live', $1)", [text]);
    await here.come({ ...brief, client: "c", ...kim, at: "after" });
    await expect.poll(() => there.people(brief)).toContainEqual({ ...kim, at: "after" });
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- waiting in turns is the purpose
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 10));
}
