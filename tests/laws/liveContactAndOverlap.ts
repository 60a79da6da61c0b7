import type { Placement, Setting, SiteConditions } from "@shoreline/economics";
import type { GivenBrief } from "@shoreline/scope";
import type { Expression } from "@shoreline/simulate";
import fc from "fast-check";
import { distanceProductivity } from "../../packages/economics/src/staffing/productivity.ts";
import { givenBriefs, liveHours } from "./givenBriefs.ts";
import { briefOf, groundOf, siteIds } from "./ground.ts";
import { columnsOfExpressions, criterionValues, meansOf, mediansOf } from "./judgement.ts";
import type { Law } from "./law.ts";

/*
 * Both quantities are those of a team that sits wholly at its site: neither knows of people on site or on a far
 * shore, so the delivery mix is fixed in both laws.
 */
interface Case {
  readonly given: GivenBrief;
  readonly hours: readonly [number, number];
  /** Part of its overlap that a site keeps when it is compared with itself. */
  readonly keptShare: number;
}

type Pair = readonly [near: SiteConditions, far: SiteConditions];
type Party = Placement["party"];

/** Distance weighs on own staff and on third parties each in one way, so that two parties stand for all. */
const PARTIES: readonly Party[] = ["employees", "vendor"];

/** Scores are sums of a few hundred terms near 1, so their last digits carry about 1e-14 of rounding. */
const ROUNDING = 1e-12;

const cases: fc.Arbitrary<Case> = fc.record({
  given: givenBriefs,
  hours: fc.tuple(liveHours, liveHours).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
  keptShare: fc.constantFrom(0, 0.25, 0.5, 0.9),
});

/** Two sites that are alike in all but the clock: the law with nothing else in it. */
export const liveContactOfLikeSites: Law<Case> = {
  claim:
    "of two sites alike in all but the clock, more live hours never improve the one with less overlap relative to the other",
  cases,
  offences: ({ given, hours, keptShare }) => {
    const grounds = hours.map((liveHoursPerDay) => groundWith(given, liveHoursPerDay));
    return siteIds(grounds[0]!.brief).flatMap((id) => {
      const near = grounds[0]!.conditionsOf(id);
      const pair: Pair = [near, { ...near, overlapHoursPerDay: near.overlapHoursPerDay * keptShare }];
      return [...scoreOffences(grounds, pair), ...productivityOffences(grounds, pair, "in a future")];
    });
  },
};

/** Two sites of the world as they are: another language and another culture too. */
export const liveContactOfAnySites: Law<Case> = {
  claim: "of any two sites, more live hours never improve the one with less overlap relative to the one with more",
  cases,
  offences: ({ given, hours }) => {
    const grounds = hours.map((liveHoursPerDay) => groundWith(given, liveHoursPerDay));
    return pairsOf(grounds[0]!).flatMap((pair) => [
      ...scoreOffences(grounds, pair),
      ...productivityOffences(grounds, pair, "at the medians"),
    ]);
  },
};

function groundWith(given: GivenBrief, liveHoursPerDay: number): Setting {
  return groundOf(briefOf({ ...given, nature: { ...given.nature, liveHoursPerDay } }));
}

function pairsOf(ground: Setting): readonly Pair[] {
  const all = siteIds(ground.brief).map(ground.conditionsOf);
  return all.flatMap((near) =>
    all.filter((far) => far.overlapHoursPerDay < near.overlapHoursPerDay).map((far): Pair => [near, far]),
  );
}

/** The score is a term of a sum, so that the relation of two scores is their difference. */
function scoreOffences(grounds: readonly Setting[], pair: Pair): readonly string[] {
  const leads = grounds.map((ground) => {
    const scores = meansOf(
      ofBothSites(pair, (site, party) => criterionValues("collaboration", ground, [{ party, site }])),
    );
    return PARTIES.map((_, index) => scores[2 * index + 1]! - scores[2 * index]!);
  });
  return PARTIES.flatMap((party, index) =>
    rising(
      leads.map((each) => each[index]!),
      `collaboration of ${party} at ${names(pair)}`,
    ),
  );
}

/** Productivity is a factor of cost, so that the relation of two sites is their ratio, in its largest rise. */
function productivityOffences(
  grounds: readonly Setting[],
  pair: Pair,
  which: "in a future" | "at the medians",
): readonly string[] {
  const ratios = grounds.map((ground) => {
    const factors = ofBothSites(pair, (site, party) => [distanceProductivity(ground, site, party)]);
    const columns =
      which === "in a future"
        ? columnsOfExpressions(factors)
        : mediansOf(factors).map((value) => Float64Array.of(value));
    return PARTIES.map((_, index) =>
      columns[2 * index + 1]!.map((value, trial) => value / columns[2 * index]![trial]!),
    );
  });
  return PARTIES.flatMap((party, index) => {
    const [before, after] = ratios.map((each) => each[index]!) as [Float64Array, Float64Array];
    const worst = before.reduce(
      (at, value, trial) => (after[trial]! - value > after[at]! - before[at]! ? trial : at),
      0,
    );
    return rising([before[worst]!, after[worst]!], `productivity ${which} of ${party} at ${names(pair)}`);
  });
}

/** One expression for each party at the near site and one at the far, in turn. */
function ofBothSites(
  [near, far]: Pair,
  expressions: (site: SiteConditions, party: Party) => readonly Expression[],
): readonly Expression[] {
  return PARTIES.flatMap((party) => [...expressions(near, party), ...expressions(far, party)]);
}

function rising(values: readonly number[], what: string): readonly string[] {
  const [before, after] = values as [number, number];
  return after <= before + ROUNDING ? [] : [`${what} rose from ${before} to ${after}`];
}

function names([near, far]: Pair): string {
  return `${far.site.id} (${far.overlapHoursPerDay.toFixed(2)} h) against ${near.site.id} (${near.overlapHoursPerDay.toFixed(2)} h)`;
}
