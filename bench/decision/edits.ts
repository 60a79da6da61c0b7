import { decide } from "@shoreline/decide";
import { Grounds } from "@shoreline/economics";
import { type BriefReading, type GivenBrief, readBrief } from "@shoreline/scope";
import { expectOk } from "@shoreline/units";

/** What a decision took after an edit by somebody who kept the grounds of former ones, in milliseconds of the clock. */
export interface Edited {
  readonly what: string;
  readonly least: number;
  readonly median: number;
}

const RUNS = 15;

/** Each edit moves one field a little further, as a slider does: nothing of it was decided before. */
const EDITS: readonly (readonly [what: string, edit: (given: GivenBrief, step: number) => GivenBrief])[] = [
  ["a weight", (given, step) => ({ ...given, priorities: { cost: 0.3 + step / 100, speed: 0.3, control: 0.2 } })],
  ["a budget", (given, step) => ({ ...given, limits: { ...given.limits, budget: 3e7 + step * 1e5 } })],
  ["what one vendor asks", (given, step) => withVendor(given, 36 + step / 10)],
  ["the pay of one country", (given, step) => withPay(given, 29_000 + 100 * step)],
  ["the discount rate, on which every cost depends", (given, step) => withDiscountRate(given, 0.08 + step / 1000)],
];

function withVendor(given: GivenBrief, p50: number): GivenBrief {
  const vendors = [{ id: "acme", site: "pl-krakow", ratePerHour: { p10: p50 - 6, p50, p90: p50 + 8 } }];
  return { ...given, candidates: { ...given.candidates, vendors } };
}

function withPay(given: GivenBrief, value: number): GivenBrief {
  const fact = { key: "wage:softwareDeveloper", place: "PL", value, date: "2026-10-01", source: "an offer" };
  return { ...given, facts: [fact] };
}

function withDiscountRate(given: GivenBrief, discountRate: number): GivenBrief {
  return { ...given, company: { ...given.company, discountRate } } as GivenBrief;
}

/** How long one edit after the other takes. */
export function edits(reading: BriefReading, trials: number): readonly Edited[] {
  const given = reading.given as GivenBrief;
  return EDITS.map(([what, edit]) => {
    const grounds = new Grounds();
    const once = (step: number): number => {
      const edited = expectOk(readBrief(edit(given, step)));
      const start = performance.now();
      expectOk(decide(edited, { trials, grounds }));
      return performance.now() - start;
    };
    for (let step = 0; step < RUNS; step++) once(step);
    const times = Array.from({ length: RUNS }, (_, step) => once(RUNS + step)).toSorted((a, b) => a - b);
    return { what, least: times[0]!, median: times[RUNS >> 1]! };
  });
}
