import { describe, expect, it } from "vitest";
import { reading, smallService, withValue } from "../test/briefs.ts";
import type { Volumes } from "./brief.ts";
import { serviceHours } from "./serviceHours.ts";

function volumesOf(given: object, coverage = "businessHours"): Volumes {
  const brief = withValue(withValue(smallService, "work.volumes", given), "nature.coverage", coverage);
  const { volumes } = reading(brief).brief.work;
  if (volumes === undefined) throw new Error("The volumes were lost.");
  return volumes;
}

function hoursOf(given: object, coverage?: string): number {
  return serviceHours(volumesOf(given, coverage))(1);
}

/** Hours in three languages against those in one. */
const dearer = (callsPerMonth: number) =>
  hoursOf({ callsPerMonth, languages: ["de", "fr", "it"] }) / hoursOf({ callsPerMonth, languages: ["de"] });

describe("hours of a service", () => {
  it("of 1,140 invoices at 8 minutes and 95 % are 160 a month, by hand", () => {
    expect(hoursOf({ invoicesPerMonth: 1140, handlingMinutes: 8 })).toBeCloseTo(160, 10);
  });

  it("of one call each half hour of one open day a week are two agents or one by the target, by hand", () => {
    // Erlang C for 2 calls an hour of 6 minutes: A = .2; one agent answers 80 % at once, two answer 98 %.
    const line = { handlingMinutes: 6, withinSeconds: 0, weekdayShares: [1, 0, 0, 0, 0, 0, 0], patienceSeconds: 1e9 };
    const callsPerMonth = (18 * 365.25) / 84;
    const halfHourShares = Array.from({ length: 18 }, () => 1);
    const day = { ...line, callsPerMonth, halfHourShares };
    const openHours = (9 * 365.25) / 84;
    expect(hoursOf({ ...day, serviceLevel: 0.79 })).toBeCloseTo(openHours, 8);
    expect(hoursOf({ ...day, serviceLevel: 0.81 })).toBeCloseTo(2 * openHours, 8);
  });

  it("rise when the same calls are spread over the whole week", () => {
    const calls = { callsPerMonth: 8000, handlingMinutes: 6 };
    expect(hoursOf(calls, "24x7")).toBeGreaterThan(hoursOf(calls, "businessHours"));
  });

  it("rise with each language that needs agents of its own, less for a large centre than for a small one", () => {
    expect(dearer(2000)).toBeGreaterThan(dearer(20_000));
    expect(dearer(20_000)).toBeGreaterThan(1.02);
  });

  it("never fall when there are more calls", () => {
    const hours = serviceHours(volumesOf({ callsPerMonth: 3000 }));
    const rising = Array.from({ length: 200 }, (_, step) => hours(0.5 + step / 100));
    expect(rising.every((each, step) => step === 0 || each >= rising[step - 1]!)).toBe(true);
  });

  it("add up over kinds of cases", () => {
    const [tickets, claims] = [{ ticketsPerMonth: 100 }, { claimsPerMonth: 50 }];
    const six = { handlingMinutes: 6 };
    expect(hoursOf({ ...six, ...tickets, ...claims })).toBeCloseTo(
      hoursOf({ ...six, ...tickets }) + hoursOf({ ...six, ...claims }),
      10,
    );
  });
});
