import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { holdsAtOnce } from "./atOnce.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

describe("writes at once, on the embedded database", () => {
  holdsAtOnce(() => office);

  it("an answer is kept for a day and then forgotten", async () => {
    const { client, service } = office;
    const idempotencyKey = "for-a-day";
    const first = await client.engagements.create({ body: { title: "Day" } }, { idempotencyKey });
    service.ahead += 23 * 3_600_000;
    const again = await client.engagements.create({ body: { title: "Day" } }, { idempotencyKey });
    expect(again.body).toEqual(first.body);
    service.ahead += 2 * 3_600_000;
    const next = await client.engagements.create({ body: { title: "Day" } }, { idempotencyKey });
    expect(next.status).toBe(201);
    expect(next.body).not.toEqual(first.body);
  });

  it("a secret is not kept to be shown again", async () => {
    const body = { name: "once", scopes: ["work:read"] };
    const send = () => office.owner.post("/tokens", body, { "Idempotency-Key": "secret-once" });
    const first = await send();
    expect(first.body.token).toMatch(/^shl_/);
    const again = await send();
    expect(again.status).toBe(409);
    expect(JSON.stringify(again.body)).not.toContain(first.body.token);
  });
});
