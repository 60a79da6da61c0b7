import { permissionsOf } from "@shoreline/api";
import { members } from "@shoreline/store";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joined, LONG, PASSWORD, setUp, startedService, type TestService } from "./service.ts";
import type { Visitor } from "./visitor.ts";

let service: TestService;
let owner: Visitor;
beforeAll(async () => {
  service = await startedService();
  owner = await setUp(service);
}, LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());

const idOf = async (visitor: Visitor): Promise<string> => (await visitor.get("/session")).body.member.id;
const tokenOf = (answer: { body: { link: { url: string } } }) => answer.body.link.url.split("#")[1];

const NEW = "seven loud violet trains";
/** Tries to become a member by an invitation. */
const accept = async (token: string | undefined) =>
  service.visitor().post("/invitations/accept", { token, name: "Kim", password: PASSWORD });
/** Tries to set a new password by a link. */
const reset = async (token: string | undefined) =>
  (await service.visitor().post("/new-password", { token, password: NEW })).status;
/** A second owner with an invitation to become one and a link for a viewer's new password. */
async function ownerWithLinks(name: string) {
  const maker = await joined(service, owner, { email: `${name}@example.org`, role: "owner" });
  const viewer = await joined(service, owner, { email: `${name}.v@example.org`, role: "viewer" });
  const invitation = await maker.post("/invitations", { email: `${name}.i@example.org`, role: "owner" });
  const link = await maker.post(`/members/${await idOf(viewer)}/new-password`);
  return { id: await idOf(maker), invitation: tokenOf(invitation), link: link.body.url.split("#")[1] };
}

describe("a link", () => {
  it.each([
    ["disabled", { disabled: true }],
    ["demoted", { role: "analyst" }],
  ])("ends when whoever made it is %s, and does not come back with them", async (name, change) => {
    const { id, invitation, link } = await ownerWithLinks(name);
    const before = (await owner.get("/invitations")).body.items.length;
    expect((await owner.patchMember(id, { name: "Renamed" })).status).toBe(200);
    expect((await owner.get("/invitations")).body.items).toHaveLength(before);
    expect((await owner.patchMember(id, change)).status).toBe(200);
    expect((await owner.get("/invitations")).body.items).toHaveLength(before - 1);
    expect((await owner.patchMember(id, { disabled: false, role: "owner" })).status).toBe(200);
    expect([(await accept(invitation)).status, await reset(link)]).toEqual([404, 404]);
  });

  it("is worth what its maker may give when it is used", async () => {
    const { id, invitation, link } = await ownerWithLinks("silent");
    const { body } = await owner.get("/session");
    const actor = { organisationId: body.organisation.id, memberId: body.member.id, engagementId: null };
    // As where the link was written while another process demoted its maker.
    await service.store.as(actor, async (tx) => tx.update(members).set({ role: "analyst" }).where(eq(members.id, id)));
    expect([(await accept(invitation)).status, await reset(link)]).toEqual([404, 404]);
    await service.store.as(actor, async (tx) => tx.update(members).set({ role: "owner" }).where(eq(members.id, id)));
    expect([(await accept(invitation)).status, await reset(link)]).toEqual([201, 204]);
  });

  it("for a new password ends when the role of its member rises, and stays when it falls", async () => {
    const visitor = await joined(service, owner, { email: "rise@example.org", role: "viewer" });
    const id = await idOf(visitor);
    const link = async () => (await owner.post(`/members/${id}/new-password`)).body.url.split("#")[1];
    const asViewer = await link();
    await owner.patchMember(id, { role: "owner" });
    expect(await reset(asViewer)).toBe(404);
    const asOwner = await link();
    await owner.patchMember(id, { role: "viewer" });
    expect(await reset(asOwner)).toBe(204);
  });
});

describe("a token that may manage members, and otherwise what a viewer may", () => {
  it("takes no way in from an owner, and no invitation of one", async () => {
    const scopes = [...permissionsOf("viewer"), "members:manage"];
    const manager = service.visitor();
    manager.headers["Authorization"] = `Bearer ${(await owner.post("/tokens", { name: "hr", scopes })).body.token}`;
    const other = await joined(service, owner, { email: "held@example.org", role: "owner" });
    const viewer = await joined(service, owner, { email: "free@example.org", role: "viewer" });
    const invited = { email: "chief@example.org", role: "owner" };
    const invitation = (await owner.post("/invitations", invited)).body.id as string;
    const id = await idOf(other);
    const refused = [
      await manager.delete(`/members/${id}/sessions`),
      await manager.delete(`/members/${id}/tokens`),
      await manager.delete(`/invitations/${invitation}`),
      await manager.post("/invitations", { ...invited, role: "viewer" }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect((await other.get("/session")).status).toBe(200);
    const { items } = (await owner.get("/invitations")).body;
    expect(items.find(({ id: of }: { id: string }) => of === invitation)).toMatchObject(invited);
    expect((await manager.delete(`/members/${await idOf(viewer)}/sessions`)).status).toBe(204);
    expect((await viewer.get("/session")).status).toBe(401);
    expect((await owner.delete(`/invitations/${invitation}`)).status).toBe(204);
  });
});
