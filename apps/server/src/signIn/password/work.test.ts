import { describe, expect, it } from "vitest";
import type { Refusal } from "../../http/refusal.ts";
import { hashPassword } from "./hash.ts";
import { passwordWork } from "./work.ts";

describe("work on passwords", () => {
  it("is all done in its turn", async () => {
    const work = passwordWork(1, 8);
    const kept = await hashPassword("four quiet green boats");
    const asked = ["four quiet green boats", "four quiet red boats", "", "four quiet green boats"];
    expect(await Promise.all(asked.map(async (each) => work.fits(each, kept)))).toEqual([true, false, false, true]);
    expect(await work.fits("four quiet green boats", kept)).toBe(true);
  });

  it("is refused where too much of it waits, and goes on afterwards", async () => {
    const work = passwordWork(1, 2);
    const kept = await hashPassword("four quiet green boats");
    const asked = await Promise.allSettled(Array.from({ length: 5 }, async () => work.fits("x", kept)));
    const refused = asked.filter((each) => each.status === "rejected").map((each) => each.reason as Refusal);
    expect(refused.map(({ kind, details }) => [kind, details.headers])).toEqual([
      ["too-many", { "Retry-After": "5" }],
      ["too-many", { "Retry-After": "5" }],
    ]);
    expect(await work.fits("four quiet green boats", kept)).toBe(true);
  });

  it("that fails gives its place back", async () => {
    const work = passwordWork(1, 1);
    await expect(work.fits("x", "no hash")).rejects.toThrow("PHC");
    expect(await work.hash("four quiet green boats")).toContain("argon2id");
  });
});
