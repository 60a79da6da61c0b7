import { readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { memoryFaults } from "./memoryNeed.ts";

const reading = expectOk(
  readBrief({
    schema: "brief/1",
    title: "Small",
    work: { kind: "project", function: "software", roles: { softwareDeveloper: 3 }, months: 6 },
    company: { home: "de-berlin" },
    candidates: { sites: ["de-berlin"] },
  }),
);

describe("a million futures", () => {
  it("are refused on a machine with 1 GB, and the fault says how many would fit", () => {
    const [fault] = memoryFaults(reading, 1_000_000, 1e9);
    const most = Number(/at most (\d+)/.exec(fault?.allowed ?? "")?.[1]);
    expect(fault?.code).toBe("cli.memory");
    expect(memoryFaults(reading, most, 1e9)).toEqual([]);
  });

  it("are drawn where there is room", () => {
    expect(memoryFaults(reading, 1_000_000, 64e9)).toEqual([]);
  });
});
