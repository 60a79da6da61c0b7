import { outcomes } from "@shoreline/economics";
import { describe, expect, it } from "vitest";
import { smallProject, smallService } from "../../test/briefs.ts";
import { ground, placed } from "../../test/ground.ts";
import { outcomeFaults } from "./outcomeLimits.ts";

type Data = Readonly<Record<string, unknown>>;

/** The outcome of own staff in Warsaw under the limits of a brief, and what it says of them. */
function tested(limits: Data, changes: Data = {}) {
  const on = ground(smallProject, { ...changes, limits });
  const placement = placed(on, "employees", "pl-warsaw");
  const baseline = placed(on, "employees", "us-chicago");
  const [outcome] = outcomes({ setting: on, placements: [placement], baseline }, { seed: 1, trials: 101 }, () => ({}));
  return { outcome: outcome!, faults: outcomeFaults(on, outcome!) };
}

/** Of 101 futures: the middle one. */
const median = (column: Float64Array) => column.toSorted()[50]!;

function paidOf({ outcome: { cost, lines } }: ReturnType<typeof tested>): Float64Array {
  const without = ["delay", "incidents", "interruptions"] as const;
  return cost.map((amount, trial) => without.reduce((rest, key) => rest - (lines.get(key)?.[trial] ?? 0), amount));
}

describe("budget", () => {
  const free = tested({});
  const paid = median(paidOf(free));

  it("no limit, no fault", () => {
    expect(free.faults).toEqual([]);
  });

  it("holds when half of all futures pay no more than it", () => {
    expect(tested({ budget: paid + 1 }).faults).toEqual([]);
  });

  it("is broken when more than half pay more, and the hint is a budget that would do", () => {
    const [fault] = tested({ budget: paid - 1000 }).faults;
    expect(fault).toMatchObject({ code: "limit.budget", path: "limits.budget", allowed: `${paid - 1000} or less` });
    expect(fault!.given).toContain(String(Math.round(paid)));
    const enough = Number(/budget of (\d+)/.exec(fault!.hint!)![1]);
    expect(tested({ budget: enough }).faults).toEqual([]);
  });

  it("does not pay for coming late or for losses that nobody plans", () => {
    const dear = { nature: { costOfDelayPerMonth: 10_000_000 } };
    expect(median(tested({}, dear).outcome.cost)).toBeGreaterThan(2 * paid);
    expect(tested({ budget: paid + 1 }, dear).faults).toEqual([]);
  });
});

describe("latest start", () => {
  it("a centre of one's own gives nothing in a month", () => {
    const [fault, ...others] = tested({ startBy: "2027-03-01" }).faults;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: "limit.start", path: "limits.startBy" });
    expect(fault!.given).toMatch(/^first output after \d+\.\d months/);
    expect(fault!.allowed).toBe("by 2027-03-01, 1.0 months after the start");
    expect(fault!.hint).toMatch(/^Feasible if first output may come \d+ months later\.$/);
  });

  it("gives it in a year", () => {
    expect(tested({ startBy: "2028-02-01" }).faults).toEqual([]);
  });

  it("the hint is enough", () => {
    const [fault] = tested({ startBy: "2027-03-01" }).faults;
    const later = Number(/come (\d+) months later/.exec(fault!.hint!)![1]);
    const month = 3 + later;
    expect(month).toBeLessThanOrEqual(12);
    expect(tested({ startBy: `2027-${String(month).padStart(2, "0")}-01` }).faults).toEqual([]);
  });

  it("a team that does the work today is never late", () => {
    const on = ground(smallService, { limits: { startBy: "2027-04-01" } });
    const home = placed(on, "employees", "gb-leeds");
    const [outcome] = outcomes(
      { setting: on, placements: [home], baseline: home },
      { seed: 1, trials: 11 },
      () => ({}),
    );
    expect(outcomeFaults(on, outcome!)).toEqual([]);
  });
});

it("both limits are told at once", () => {
  expect(tested({ budget: 1, startBy: "2027-03-01" }).faults.map(({ code }) => code)).toEqual([
    "limit.budget",
    "limit.start",
  ]);
});
