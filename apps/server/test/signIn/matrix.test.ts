/* oxlint-disable no-await-in-loop -- the requests of a story follow one another */
import {
  everyOperation,
  type Operation,
  type Permission,
  permissions,
  permissionsOf,
  type Role,
  roles,
} from "@shoreline/api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleBrief } from "../http/office.ts";
import { type Kind, MARK, OF_ENGAGEMENTS, OF_MEMBERS, openWorld, type Place, type World } from "./matrixWorld.ts";
import { LONG } from "./service.ts";
import type { Answer, Visitor } from "./visitor.ts";

let world: World;
beforeAll(async () => void (world = await openWorld()), LONG);
afterAll(async () => world?.[Symbol.asyncDispose]());

/** What the first word of a path names; a resource that is new needs its line here. */
const KIND_OF_WORD: Readonly<Record<string, Kind>> = {
  briefs: "briefs",
  engagements: "engagements",
  scenarios: "scenarios",
  comments: "comments",
  decisions: "decisions",
  facts: "facts",
  classes: "classes",
  jobs: "jobs",
  members: "members",
  invitations: "invitations",
  sessions: "sessions",
  passkeys: "passkeys",
  tokens: "tokens",
};

/** Parts of paths besides ids. */
const OTHER_PARTS: Readonly<Record<string, string>> = { version: "1", ending: "json", place: "in-pune" };

const FACT = { key: "attritionPerYear", place: "IN", value: 0.2, date: 2026, source: "Own books" };

/** Bodies that the schemas take, for operations on one thing; where nothing is named by an id, `{}` is as good. */
const BODIES: Readonly<Record<string, unknown>> = {
  "briefs.update": { document: exampleBrief },
  "briefs.file": { archived: true },
  "comments.create": { text: "Hello" },
  "live.present": { client: "018f0000-0000-7000-8000-000000000002" },
  "comments.update": { text: "Hello" },
  "classes.update": { document: { schema: "class/1" } },
  "decisions.ask": {},
  "facts.update": FACT,
  "engagements.update": { title: "Renamed" },
  "scenarios.create": { name: "Longer", changes: [{ path: "work.months", value: 15 }] },
  "scenarios.update": { name: "Longer", changes: [{ path: "work.months", value: 15 }] },
  "members.update": { name: "Renamed" },
};

/** A token of one scope neither gives nor takes what it does not have: these go on to ask for more than their permission. */
const GRANTING = new Set([
  "members.newPassword",
  "members.update",
  "members.endSessions",
  "members.revokeTokens",
  "invitations.create",
  "invitations.revoke",
]);
/** Nobody has configured an OpenID provider here. */
const ABSENT = new Set(["signIn.oidc"]);

function kindOf({ path }: Operation): Kind | undefined {
  if (!path.includes("{id}")) return undefined;
  const kind = KIND_OF_WORD[path.split("/")[1] ?? ""];
  if (kind === undefined) throw new Error(`No thing is known that ${path} is about: the table above needs a line.`);
  return kind;
}

/** Asks an operation about a thing. What would change a version names one that there is not, so that nothing changes. */
async function ask(visitor: Visitor, operation: Operation, id = ""): Promise<Answer> {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "id" ? id : part(name)));
  const body = operation.request.body === undefined ? undefined : (BODIES[operation.id] ?? {});
  const headers: Record<string, string> = operation.versioned === "updates" ? { "If-Match": '"0"' } : {};
  return visitor.send(operation.method, path, body, headers);
}

function part(name: string): string {
  const value = OTHER_PARTS[name];
  if (value === undefined) throw new Error(`Nothing is known to put for {${name}}: the table above needs a line.`);
  return value;
}

/** How an answer bears on access. */
function outcome({ status, body }: Answer): string {
  if (status === 401) return body.type === "/problems/sign-in-needed" ? "sign in first" : "let in";
  if (status === 403) return "not allowed";
  if (status === 404) return "not found";
  return status === 405 || status >= 500 ? `wrong: ${status} ${JSON.stringify(body)}` : "let in";
}

function expected(operation: Operation, allowed: ReadonlySet<Permission>): string {
  if (operation.access === "anyone") return ABSENT.has(operation.id) ? "not found" : "let in";
  return allowed.has(operation.access) ? "let in" : "not allowed";
}

/** All outcomes of one kind of asking, beside what the table of operations says. */
async function compared(
  list: readonly Operation[],
  asking: (operation: Operation) => Promise<Answer>,
  wanted: (operation: Operation) => string,
): Promise<{ readonly found: readonly string[]; readonly told: readonly string[] }> {
  const [found, told]: [string[], string[]] = [[], []];
  for (const operation of list) {
    const answer = await asking(operation).catch((error: unknown) => String(error));
    found.push(`${operation.id}: ${typeof answer === "string" ? answer : outcome(answer)}`);
    told.push(`${operation.id}: ${wanted(operation)}`);
  }
  return { found, told };
}

async function subject(operation: Operation, whose: Role, place: Place = "inside"): Promise<string> {
  const kind = kindOf(operation);
  return kind === undefined ? "" : world.made(kind, world.idOf(whose), place);
}

const onOneThing = everyOperation.filter((operation) => operation.path.includes("{id}"));
const isOf = (kinds: readonly Kind[]) => (operation: Operation) => kinds.includes(kindOf(operation) ?? "briefs");

describe("the table of operations", () => {
  it("names each operation, and each address with its method, once", () => {
    expect(new Set(everyOperation.map(({ id }) => id)).size).toBe(everyOperation.length);
    expect(new Set(everyOperation.map(({ method, path }) => `${method} ${path}`)).size).toBe(everyOperation.length);
  });

  it("is known to this test as a whole: things, parts of paths and bodies", () => {
    for (const operation of onOneThing) {
      kindOf(operation);
      const parsed = operation.request.body?.safeParse(BODIES[operation.id] ?? {});
      const isFree = operation.access === "anyone" || operation.request.body === undefined;
      expect([operation.id, isFree || parsed?.success]).toEqual([operation.id, true]);
    }
  });
});

describe("nobody", () => {
  it(
    "gets to what is anyone's, and nowhere else",
    async () => {
      const { found, told } = await compared(
        everyOperation,
        async (operation) => ask(world.service.visitor(), operation, await subject(operation, "owner")),
        (operation) => (operation.access === "anyone" ? expected(operation, new Set()) : "sign in first"),
      );
      expect(found).toEqual(told);
    },
    LONG,
  );
});

describe.each(roles)("the role %s", (role) => {
  it(
    "may what the table says, on things of its own organisation, and nothing else",
    async () => {
      const isHidden = (operation: Operation) => role === "guest" && kindOf(operation) === "jobs";
      const { found, told } = await compared(
        everyOperation,
        async (operation) => {
          await world.revive(role);
          return ask(world.members[role], operation, await subject(operation, role));
        },
        (operation) => {
          const told = expected(operation, permissionsOf(role));
          return told === "let in" && isHidden(operation) ? "not found" : told;
        },
      );
      expect(found).toEqual(told);
      await world.revive(role);
    },
    LONG,
  );

  it(
    "does not find what is another member's own",
    async () => {
      const whose: Role = role === "owner" ? "analyst" : "owner";
      const { found, told } = await compared(
        onOneThing.filter(isOf(OF_MEMBERS)),
        async (operation) => ask(world.members[role], operation, await subject(operation, whose)),
        () => "not found",
      );
      expect(found).toEqual(told);
    },
    LONG,
  );
});

describe("a guest", () => {
  it(
    "does not find what belongs to another engagement",
    async () => {
      const { found, told } = await compared(
        onOneThing.filter(isOf(OF_ENGAGEMENTS)),
        async (operation) => ask(world.members.guest, operation, await subject(operation, "guest", "outside")),
        (operation) => (expected(operation, permissionsOf("guest")) === "let in" ? "not found" : "not allowed"),
      );
      expect(found).toEqual(told);
    },
    LONG,
  );

  it(
    "sees one engagement and one brief in every list",
    async () => {
      for (const kind of ["scenarios", "comments", "decisions"] as const)
        for (const place of ["inside", "outside"] as const) await world.made(kind, world.idOf("owner"), place);
      const outside = [
        await world.made("briefs", world.idOf("owner"), "outside"),
        await world.made("engagements", world.idOf("owner"), "outside"),
      ];
      for (const operation of everyOperation.filter(({ method, path }) => method === "GET" && !path.includes("{"))) {
        const answer = JSON.stringify((await ask(world.members.guest, operation)).body);
        for (const id of outside) expect([operation.id, answer.includes(id)]).toEqual([operation.id, false]);
      }
      expect((await world.members.guest.get("/briefs")).body.items).toHaveLength(1);
      expect((await world.members.guest.get("/engagements")).body.items).toHaveLength(1);
    },
    LONG,
  );
});

describe("the owner of another organisation", () => {
  it(
    "finds nothing of this one, by whatever operation",
    async () => {
      const { found, told } = await compared(
        onOneThing,
        async (operation) => ask(world.stranger, operation, await subject(operation, "owner")),
        () => "not found",
      );
      expect(found).toEqual(told);
    },
    LONG,
  );

  it(
    "meets no word and no id of it in anything that is listed or told",
    async () => {
      for (const operation of everyOperation.filter(({ method, path }) => method === "GET" && !path.includes("{"))) {
        const { body } = await ask(world.stranger, operation);
        const text = JSON.stringify(body);
        const leaks = [MARK, world.organisationId, ...roles.map((role) => world.idOf(role))];
        expect([operation.id, leaks.filter((each) => text.includes(each))]).toEqual([operation.id, []]);
      }
    },
    LONG,
  );

  it(
    "cannot reach into it by an id in a body or a query",
    async () => {
      const ids = Object.fromEntries(
        await Promise.all(
          (["engagements", "briefs", "decisions", "scenarios"] as const).map(
            async (kind) => [kind, await world.made(kind, world.idOf("owner"), "inside")] as const,
          ),
        ),
      );
      const { stranger } = world;
      const mine = await stranger.post("/briefs", { document: exampleBrief });
      expect(mine.status).toBe(201);
      const own = `/briefs/${mine.body.id}`;
      const filing = { engagementId: ids["engagements"] };
      const etag = { "If-Match": mine.headers.get("etag") ?? "" };
      const tries = [
        await stranger.post("/briefs", { document: exampleBrief, ...filing }),
        await stranger.send("PATCH", own, filing, etag),
        await stranger.post("/invitations", { email: "spy@example.org", role: "guest", ...filing }),
        await stranger.post(`${own}/comments`, { text: "x", decisionId: ids["decisions"] }),
        await stranger.post(`${own}/decisions`, { scenarioId: ids["scenarios"] }),
      ];
      for (const { status, body } of tries) {
        expect([400, 404, 409, 422]).toContain(status);
        expect(JSON.stringify(body)).not.toContain(MARK);
      }
      for (const path of [
        `/briefs?engagementId=${ids["engagements"]}`,
        `/decisions?briefId=${ids["briefs"]}`,
        `/decisions?scenarioId=${ids["scenarios"]}`,
        `/jobs?briefId=${ids["briefs"]}`,
      ]) {
        const { status, body } = await stranger.get(path);
        expect([path, status, status === 200 ? body.items : []]).toEqual([path, status, []]);
      }
    },
    LONG,
  );
});

describe.each(permissions)("a token with the one scope %s", (scope) => {
  it(
    "may what the scope says and what is anyone's, and nothing else",
    async () => {
      const { found, told } = await compared(
        everyOperation,
        async (operation) => ask(world.tokens[scope], operation, await subject(operation, "owner")),
        (operation) => {
          const told = expected(operation, new Set([scope]));
          const isBeyond = operation.session === true || GRANTING.has(operation.id);
          return told === "let in" && isBeyond ? beyond(operation) : told;
        },
      );
      expect(found).toEqual(told);
    },
    LONG,
  );
});

/** Inviting tells faults of its request before it looks at who asks; with an empty one it gets no further. */
function beyond({ id }: Operation): string {
  return id === "invitations.create" || id === "members.update" ? "let in" : "not allowed";
}
