import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstOwnerLink } from "../../src/signIn/firstOwnerLink.ts";
import { LONG, OWNER, PASSWORD, startedService, type TestService } from "./service.ts";

let service: TestService;
beforeAll(async () => void (service = await startedService()), LONG);
afterAll(async () => service?.[Symbol.asyncDispose]());

const newLink = async (now = Date.now()) =>
  firstOwnerLink(service.store, { publicUrl: service.url, now, newId: () => crypto.randomUUID() });
const tokenOf = (link: { url: string } | undefined) => link?.url.split("#")[1] ?? "";

describe("the first owner's link", () => {
  it("says what it is for", async () => {
    const { status, body } = await service.visitor().post("/links/read", { token: service.setUpToken });
    expect([status, body]).toMatchObject([200, { purpose: "setUp", organisation: null, role: "owner" }]);
  });

  it("is replaced by a new start", async () => {
    const former = tokenOf(await newLink());
    const newer = tokenOf(await newLink());
    expect((await service.visitor().post("/links/read", { token: former })).status).toBe(404);
    expect((await service.visitor().post("/links/read", { token: newer })).status).toBe(200);
  });

  it("ends after 24 hours", async () => {
    const token = tokenOf(await newLink(Date.now() - 24 * 60 * 60 * 1000 - 1));
    expect((await service.visitor().post("/links/read", { token })).status).toBe(404);
    expect((await service.visitor().post("/set-up", { token, ...OWNER })).status).toBe(404);
  });

  it("is not used up by a refused password, whose faults name it", async () => {
    const token = tokenOf(await newLink());
    const { status, body } = await service.visitor().post("/set-up", { token, ...OWNER, password: "short" });
    expect([status, body.faults[0]]).toMatchObject([400, { code: "sign-in.password-short", path: "body.password" }]);
    expect((await service.visitor().post("/links/read", { token })).status).toBe(200);
  });

  it("makes one organisation and one owner, however many use it at once", async () => {
    const token = tokenOf(await newLink());
    const names = ["One", "Two", "Three", "Four"];
    const answers = await Promise.all(
      names.map(async (organisation) => service.visitor().post("/set-up", { token, ...OWNER, organisation })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([201, 404, 404, 404]);
    const made = answers.find(({ status }) => status === 201)?.body;
    expect(made).toMatchObject({ member: { role: "owner", email: OWNER.email }, by: { kind: "session" } });
    const signedIn = await service.visitor().post("/sign-in", { email: OWNER.email, password: PASSWORD });
    expect(signedIn.body.organisation).toEqual(made.organisation);
  });

  it("is not made any more once there is an organisation", async () => {
    expect(await newLink()).toBeUndefined();
  });
});
