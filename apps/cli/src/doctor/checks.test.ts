import { describe, expect, it } from "vitest";
import { clockCheck, folderCheck, nodeCheck, packagesCheck, timeZoneCheck } from "./checks.ts";
import { bitsCheck, decisionCheck } from "./simulationChecks.ts";

describe("doctor", () => {
  it("accepts Node 26 and refuses Node 20, with advice", () => {
    expect(nodeCheck("26.10.0")).toMatchObject({ ok: true });
    expect(nodeCheck("20.20.2")).toMatchObject({ ok: false, advice: expect.stringContaining("./shoreline") });
  });

  it("refuses old time zone rules, and none", () => {
    expect([timeZoneCheck("2026c").ok, timeZoneCheck("2019a").ok, timeZoneCheck(undefined).ok]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("refuses a date before that of the facts", () => {
    expect(clockCheck("2026-11-21", "2026-11-21")).toEqual({ name: "date", ok: true, found: "2026-11-21" });
    expect(clockCheck("1970-01-01", "2026-11-21")).toMatchObject({
      ok: false,
      advice: expect.stringContaining("clock"),
    });
  });

  it("names the package that does not load, and the one that holds nothing", async () => {
    const check = await packagesCheck({
      good: async () => ({ thing: 1 }),
      broken: () => Promise.reject(new Error("no such module")),
      empty: async () => ({}),
    });
    expect(check).toMatchObject({ ok: false, found: "broken: no such module; empty: exports nothing" });
  });

  it("sees that a folder is not there to write into", async () => {
    expect(await folderCheck("no/such/folder")).toMatchObject({ ok: false });
  });

  it("finds the bits of the simulation as they are everywhere", () => {
    expect(bitsCheck()).toMatchObject({ ok: true });
  });

  it("finds a small decision twice the same and tells the time it took", () => {
    let now = 0;
    expect(decisionCheck(() => (now += 40))).toMatchObject({ ok: true, found: "the same twice, 20 ms each" });
  });
});
