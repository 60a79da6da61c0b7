import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expectOk } from "@shoreline/units";
import { expect, it } from "vitest";
import { readConfig } from "../../src/config/config.ts";
import { addOrganisation } from "../../src/upkeep/addOrganisation.ts";
import { joined, LONG, OWNER, PASSWORD, setUp, startedService } from "../signIn/service.ts";

it(
  "adds an organisation to a service that has one, by a link that works once, and shows neither the other",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "shoreline-organisations-"));
    try {
      const config = expectOk(readConfig({ DATA_DIR: folder, PUBLIC_URL: "https://sourcing.example.org" }));
      const early = await addOrganisation(config, Date.now());
      expect(early).toMatchObject({ ok: false, faults: [{ code: "organisations.none" }] });
      const first = await startedService({}, { folder });
      const id = (await (await setUp(first)).get("/session")).body.organisation.id as string;
      await first[Symbol.asyncDispose]();
      const { url } = expectOk(await addOrganisation(config, Date.now()));
      expect(url).toMatch(/^https:\/\/sourcing\.example\.org\/set-up#[\w-]{43}$/);
      await using second = await startedService({}, { folder });
      const token = url.split("#")[1];
      const make = async () => second.visitor().post("/set-up", { ...OWNER, organisation: "Other", token });
      const made = await make();
      expect([made.status, made.body.organisation.name, made.body.organisation.id === id]).toEqual([
        201,
        "Other",
        false,
      ]);
      expect((await make()).status).toBe(404);
      const owner = second.visitor();
      const signedIn = { email: OWNER.email, password: PASSWORD, organisationId: made.body.organisation.id };
      expect((await owner.post("/sign-in", signedIn)).status).toBe(200);
      await joined(second, owner, { email: "there@example.org", role: "viewer" });
      expect((await owner.get("/members")).body.items).toHaveLength(2);
      const other = second.visitor();
      expect((await other.post("/sign-in", { ...signedIn, organisationId: id })).status).toBe(200);
      expect((await other.get("/members")).body.items).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  LONG,
);
