/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import { type Postgres, startPostgres } from "@shoreline/postgres";
import { expectOk } from "@shoreline/units";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BELIEVED_MILLISECONDS } from "../../src/signIn/remembered.ts";
import { LONG, OWNER, PASSWORD, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

let postgres: Postgres;
let here: TestService;
let there: TestService;
let owner: Visitor;
beforeAll(async () => {
  postgres = expectOk(await startPostgres());
  const { ownerUrl: url } = await postgres.freshDatabase();
  here = await startedService({ TRUST_PROXY: "1" }, { url });
  there = await startedService({ TRUST_PROXY: "1" }, { url });
}, LONG);
afterAll(async () => {
  await here?.[Symbol.asyncDispose]();
  await there?.[Symbol.asyncDispose]();
  await postgres?.stop();
});
afterEach(() => {
  there.ahead = 0;
});

/** The same browser at the other server. */
function moved(visitor: Visitor): Visitor {
  const other = there.visitor();
  for (const [name, value] of visitor.cookies) other.cookies.set(name, value);
  return other;
}

describe("two servers on one PostgreSQL", () => {
  it(
    "have one first owner's link, that of the later start, and make one organisation by it",
    async () => {
      expect((await here.visitor().post("/set-up", { token: here.setUpToken, ...OWNER })).status).toBe(404);
      const tries = Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? here : there).visitor());
      const answers = await Promise.all(
        tries.map(async (visitor) => visitor.post("/set-up", { token: there.setUpToken, ...OWNER })),
      );
      const won = answers.findIndex(({ status }) => status === 201);
      expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 404, 404, 404, 404, 404]);
      owner = here.visitor();
      for (const [name, value] of tries[won]?.cookies ?? []) owner.cookies.set(name, value);
    },
    LONG,
  );

  it("know each other's sessions at once, and forget them within five seconds", async () => {
    const other = moved(owner);
    expect((await owner.get("/session")).status).toBe(200);
    expect((await other.get("/session")).status).toBe(200);
    const second = here.visitor();
    await second.post("/sign-in", { email: OWNER.email, password: PASSWORD });
    const secondThere = moved(second);
    expect((await secondThere.get("/session")).status).toBe(200);
    expect((await owner.delete("/sessions")).status).toBe(204);
    expect((await second.get("/session")).status).toBe(401);
    there.ahead = BELIEVED_MILLISECONDS + 1;
    expect((await secondThere.get("/session")).status).toBe(401);
    expect((await other.get("/session")).status).toBe(200);
  });

  it("count wrong passwords together", async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const visitor = (index % 2 === 0 ? here : there).visitor();
      visitor.headers["X-Forwarded-For"] = `10.0.0.${index}`;
      statuses.push((await visitor.post("/sign-in", { email: "x@example.org", password: "wrong wrong" })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
  });

  it("take an invitation once, however many accept it at either", async () => {
    const invited = await owner.post("/invitations", { email: "anna@example.org", role: "viewer" });
    const token = invited.body.link.url.split("#")[1];
    const body = { token, name: "Anna", password: PASSWORD };
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, index) =>
        (index % 2 === 0 ? here : there).visitor().post("/invitations/accept", body),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 404, 404, 404, 404, 404]);
  });

  it("leave one owner when two of them remove each other, one at each server", async () => {
    const invited = await owner.post("/invitations", { email: "olaf@example.org", role: "owner" });
    const other = there.visitor();
    const token = invited.body.link.url.split("#")[1];
    const joined = await other.post("/invitations/accept", { token, name: "Olaf", password: PASSWORD });
    const me = (await owner.get("/session")).body.member.id;
    const answers = await Promise.all([
      owner.patchMember(joined.body.member.id, { role: "viewer" }),
      other.patchMember(me, { role: "viewer" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)[0]).toBe(200);
    const left = answers[0]?.status === 200 ? owner : other;
    const { items } = (await left.get("/members")).body;
    expect(items.filter(({ role }: { role: string }) => role === "owner")).toHaveLength(1);
  });
});
