import { describe, expect, it } from "vitest";
import { byMonthAt, groundOf, newService } from "../test/ground.ts";
import { atStart, line, lineKeys } from "./line.ts";

describe("a line", () => {
  it("is paid again and again, or once: what is bought, founded, improved, taught, owed, transferred and closed", () => {
    const once = lineKeys.filter((key) => line(key, 1).kind !== "run");
    expect(once).toEqual([
      "selection",
      "setUp",
      "fitOut",
      "tooling",
      "improvement",
      "automation",
      "knowledgeTransfer",
      "severance",
      "transfer",
      "exit",
    ]);
    expect(lineKeys.filter((key) => line(key, 1).kind === "capital")).toEqual(["fitOut", "tooling", "automation"]);
    expect(new Set(lineKeys).size).toBe(lineKeys.length);
  });

  it("multiplies its factors, and pays at the start in the first month alone", () => {
    const ground = groundOf(newService);
    expect(byMonthAt(ground, line("wages", 2, 3, ground.world.everyMonth).monthly)[35]).toBe(6);
    const months = byMonthAt(ground, atStart("setUp", 36, 2, 3).monthly);
    expect([months[0], Math.max(...months.slice(1))]).toEqual([6, 0]);
  });
});
