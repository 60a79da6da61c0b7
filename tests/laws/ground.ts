import type { NamedPlacement } from "../../packages/decide/src/alternatives/arrangement.ts";
import { enumerate, namedPlacement } from "../../packages/decide/src/alternatives/arrangement.ts";
import { followTheSun } from "../../packages/decide/src/alternatives/followTheSun.ts";
import { hybridPlacement } from "../../packages/decide/src/alternatives/hybridPlacement.ts";
import { type Outcome, type Placement, type Setting, setting } from "@shoreline/economics";
import { type Brief, type BriefReading, type GivenBrief, readBrief, workload } from "@shoreline/scope";
import fc from "fast-check";

/** Futures in which every law is looked at. */
export const SAMPLING = { seed: 1, trials: 256 } as const;

/** Alternatives that are picked of a brief's. */
const PICKED = 7;

/** A made-up brief as it is read; it must be a good one. */
export function reading(given: GivenBrief): BriefReading {
  const read = readBrief(given);
  if (!read.ok) throw new Error(`A made-up brief is refused: ${JSON.stringify(read.faults)}`);
  return read.value;
}

export function briefOf(given: GivenBrief): Brief {
  return reading(given).brief;
}

export function groundOf(brief: Brief): Setting {
  return setting(brief, workload(brief));
}

/** An order in which alternatives are picked, whatever their number. */
export const picks = fc.shuffledSubarray([...Array.from({ length: 30 }).keys()], { minLength: 30, maxLength: 30 });

/** Seven alternatives of a brief (or all, if there are fewer) at home and at the sites it names. */
export function pickedAlternatives(ground: Setting, pick: readonly number[]): readonly NamedPlacement[] {
  const all = [...enumerate(ground, siteIds(ground.brief)), ...dividedAlternatives(ground)];
  return pick.flatMap((index) => all[index] ?? []).slice(0, PICKED);
}

/** Several sites by the clock where the need is round it, and hybrids that leave one part at home. */
function dividedAlternatives(ground: Setting): readonly NamedPlacement[] {
  const sites = siteIds(ground.brief);
  const parts = ground.brief.work.split ?? [];
  const home = inHouse(ground);
  const hybrids = parts.flatMap(({ name: kept }, index) => {
    const party = (["vendor", "employees", "freelancers"] as const)[index]!;
    const away = { party, site: ground.conditionsOf(sites.at(-1)!) };
    const placed = parts.map(({ name }) => ({ part: name, placement: name === kept ? home : away }));
    return hybridPlacement(ground, placed) ?? [];
  });
  return [...followTheSun(ground, sites), ...hybrids].map(namedPlacement);
}

/** Home and the sites that the brief names, each once. */
export function siteIds({ company, candidates }: Brief): readonly string[] {
  return [...new Set([company.home, ...candidates.sites])];
}

export function inHouse(ground: Setting): Placement {
  return { party: "employees", site: ground.home };
}

/** Columns of an outcome that hold money, by name. */
export function moneyColumns({ cost, saving, investment, capital, lines }: Outcome): ReadonlyMap<string, Float64Array> {
  return new Map([...Object.entries({ cost, saving, investment, capital }), ...lines]);
}

/** All other columns of an outcome, by name: months, values of criteria, and their means on natural scales. */
export function otherColumns({
  monthsToFirstOutput,
  monthsToFullProductivity,
  monthsLate,
  monthsUnderWater,
  extra,
  means,
}: Outcome): ReadonlyMap<string, Float64Array> {
  return new Map([
    ...Object.entries({ monthsToFirstOutput, monthsToFullProductivity, monthsLate, monthsUnderWater, ...extra }),
    ...Object.entries(means).map(([name, mean]) => [name, Float64Array.of(mean)] as const),
  ]);
}

/** All columns of an outcome, by name. */
export function columnsOf(outcome: Outcome): ReadonlyMap<string, Float64Array> {
  return new Map([...moneyColumns(outcome), ...otherColumns(outcome)]);
}

export function mean(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}

/** Names of the columns that differ in a single bit. */
export function differingColumns(
  one: ReadonlyMap<string, Float64Array>,
  other: ReadonlyMap<string, Float64Array>,
): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !hasSameBits(one.get(name), other.get(name)));
}

function hasSameBits(one: Float64Array | undefined, other: Float64Array | undefined): boolean {
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  return one.every((value, trial) => Object.is(value, other[trial]));
}
