import { cashFlow, type Placement, type Setting, setting } from "@shoreline/economics";
import type { Party } from "@shoreline/arrangements";
import { workload } from "@shoreline/scope";
import { evaluate } from "@shoreline/simulate";
import type { Criterion, Judged } from "../src/criteria/criterion.ts";
import { criterionValue } from "../src/criteria/value.ts";
import { meanOf } from "../src/figures.ts";
import { reading } from "./briefs.ts";

type Data = Readonly<Record<string, unknown>>;

export const everyParty: readonly Party[] = [
  "employees",
  "employerOfRecord",
  "vendor",
  "buildOperateTransfer",
  "freelancers",
];

/** The ground on which a brief is decided, with some of its fields said otherwise. */
export function ground(brief: Data, changes: Data = {}): Setting {
  const read = reading(brief, changes).brief;
  return setting(read, workload(read));
}

export function placed(on: Setting, party: Party, siteId: string): Placement {
  return { party, site: on.conditionsOf(siteId) };
}

/** What a criterion looks at; measured against in-house at home unless another baseline is given. */
export function judged(on: Setting, placement: Placement, baseline?: Placement): Judged {
  const inHouse = cashFlow(on, { party: "employees", site: on.home });
  return {
    setting: on,
    placement,
    flow: cashFlow(on, placement),
    baseline: baseline ? cashFlow(on, baseline) : inHouse,
    inHouse,
  };
}

/** Shortfall of a trait, which no future changes; `seen` spares the cash flow, at which a trait does not look. */
export function traitShortfall(criterion: Criterion, on: Setting, placement: Placement, seen?: Judged): number {
  const looked = seen ? { ...seen, setting: on, placement } : judged(on, placement);
  return column(on, criterion.shortfall(looked), 1)[0]!;
}

/** What a trait is worth before what we do not know of it: 1 − need · shortfall. */
export function traitValue(criterion: Criterion, on: Setting, placement: Placement, seen?: Judged): number {
  return 1 - criterion.need(on) * Math.min(1, traitShortfall(criterion, on, placement, seen));
}

/** A criterion's value in each of so many futures. */
export function valueColumnOf(criterion: Criterion, seen: Judged, trials = 64): Float64Array {
  return column(seen.setting, criterionValue(criterion, seen), trials);
}

export function meanValue(criterion: Criterion, seen: Judged, trials = 64): number {
  return meanOf(valueColumnOf(criterion, seen, trials));
}

export function column(on: Setting, expression: Parameters<typeof evaluate>[0][0][0], trials: number): Float64Array {
  return evaluate([[expression]], { seed: 7, trials, months: on.world.months })[0]![0]!;
}
