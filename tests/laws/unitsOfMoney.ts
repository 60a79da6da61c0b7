import type { Outcome, Setting, SiteConditions } from "@shoreline/economics";
import type { Brief, GivenBrief, Vendor } from "@shoreline/scope";
import fc from "fast-check";
import { weighedCriteria } from "../../packages/decide/src/criteria/weighedCriteria.ts";
import { candidate, simulated } from "../../packages/decide/src/simulation.ts";
import { rank, type Ranked } from "../../packages/decide/src/rank.ts";
import { weightColumns } from "../../packages/decide/src/weights.ts";
import type { NamedPlacement } from "../../packages/decide/src/alternatives/arrangement.ts";
import { givenBriefs } from "./givenBriefs.ts";
import {
  briefOf,
  groundOf,
  inHouse,
  moneyColumns,
  otherColumns,
  pickedAlternatives,
  picks,
  SAMPLING,
} from "./ground.ts";
import type { Law } from "./law.ts";

interface Case {
  readonly given: GivenBrief;
  readonly pick: readonly number[];
  readonly factor: number;
}

/** Money is added up from some twenty lines over up to 192 months; 1e-9 of it is far below any coin. */
const ROUNDING = 1e-9;

/**
 * A currency of which one old unit makes `factor` new ones: all money of the brief and of the world is stated in it.
 * Powers of two scale every figure without rounding, so for them the results must agree to the last bit; only the curve
 * that is laid through a vendor's three rates is found by logarithms, which round.
 */
export const otherUnitOfMoney: Law<Case> = {
  claim: "a currency of another unit scales all money by it and changes nothing else",
  cases: fc.record({ given: givenBriefs, pick: picks, factor: fc.constantFrom(1 / 64, 0.01, 0.5, 3, 1024) }),
  offences: ({ given, pick, factor }) => {
    const brief = briefOf(given);
    const ground = groundOf(brief);
    const scaled = inUnits(groundOf(withMoneyScaled(brief, factor)), factor);
    const isExact = Number.isInteger(Math.log2(factor)) && brief.candidates.vendors.length === 0;
    const tolerance = isExact ? 0 : ROUNDING;
    return compared(ground, scaled, { pick, factor, tolerance });
  },
};

/** Amounts of the brief; the rates of vendors with them, since their currencies are worth as many more new units. */
function withMoneyScaled(brief: Brief, factor: number): Brief {
  const { units } = brief.work;
  const goods = units && {
    ...units,
    materialCost: units.materialCost * factor,
    toolingCost: units.toolingCost * factor,
    plantCost: units.plantCost * factor,
    freightPerUnit: units.freightPerUnit * factor,
    defectCost: units.defectCost * factor,
    ...(units.shipmentCost === undefined ? {} : { shipmentCost: units.shipmentCost * factor }),
  };
  return {
    ...brief,
    work: { ...brief.work, ...(goods ? { units: goods } : {}) },
    nature: { ...brief.nature, costOfDelayPerMonth: brief.nature.costOfDelayPerMonth * factor },
    candidates: {
      ...brief.candidates,
      ...measuresScaled(brief.candidates, factor),
      vendors: brief.candidates.vendors.map((offer) => withRateScaled(offer, factor)),
    },
    sensitivity: { ...brief.sensitivity, valueAtStake: brief.sensitivity.valueAtStake * factor },
  };
}

/** Money of the measures: whatever of them is no effect and no time. */
function measuresScaled(
  { improve, automate, stop }: Brief["candidates"],
  factor: number,
): Partial<Brief["candidates"]> {
  const money = <Measure extends object>(measure: Measure): Measure =>
    Object.fromEntries(
      Object.entries(measure).map(([key, value]) => [
        key,
        key === "effect" || key === "months" ? value : scaledQuantiles(value as Vendor["ratePerHour"], factor),
      ]),
    ) as Measure;
  return {
    ...(improve ? { improve: money(improve) } : {}),
    ...(automate ? { automate: money(automate) } : {}),
    ...(stop ? { stop: money(stop) } : {}),
  };
}

function scaledQuantiles({ p10, p50, p90 }: Vendor["ratePerHour"], factor: number): Vendor["ratePerHour"] {
  return { p10: p10 * factor, p50: p50 * factor, p90: p90 * factor };
}

function withRateScaled(offer: Vendor, factor: number): Vendor {
  return { ...offer, ratePerHour: scaledQuantiles(offer.ratePerHour, factor) };
}

/** The ground with the world's money in the new unit: pay and rent of every site, and the price of a dollar. */
function inUnits(ground: Setting, factor: number): Setting {
  const inNew = (site: SiteConditions): SiteConditions => ({
    ...site,
    payPerYear: site.payPerYear * factor,
    rentPerSquareMetreYear: site.rentPerSquareMetreYear * factor,
  });
  return {
    ...ground,
    perDollar: ground.perDollar * factor,
    home: inNew(ground.home),
    farShore: inNew(ground.farShore),
    conditionsOf: (id) => inNew(ground.conditionsOf(id)),
    conditionsFor: (roles) => (id) => inNew(ground.conditionsFor(roles)(id)),
  };
}

interface Scale {
  readonly pick: readonly number[];
  readonly factor: number;
  readonly tolerance: number;
}

function compared(before: Setting, after: Setting, { pick, factor, tolerance }: Scale): readonly string[] {
  const [was, is] = [before, after].map((ground) => results(ground, pick)) as [Results, Results];
  return was.named.flatMap(({ id }, index) => {
    const [old, now] = [was.outcomes[index]!, is.outcomes[index]!];
    const money = offScale(moneyColumns(old), moneyColumns(now), factor, tolerance);
    const others = offScale(otherColumns(old), otherColumns(now), 1, tolerance);
    const [oldRank, newRank] = [was.ranked[index]!, is.ranked[index]!];
    const isSame = Math.abs(oldRank.expectedScore - newRank.expectedScore) <= tolerance;
    const share = isSame ? [] : ["expected score"];
    return [...money, ...others, ...share].map((name) => `${id}: ${name} × ${factor} is not what it becomes`);
  });
}

interface Results {
  readonly named: readonly NamedPlacement[];
  readonly outcomes: readonly Outcome[];
  readonly ranked: readonly Ranked[];
}

function results(ground: Setting, pick: readonly number[]): Results {
  const named = pickedAlternatives(ground, pick);
  const outcomes = simulated(
    ground,
    named.map(({ placement }) => placement),
    inHouse(ground),
    SAMPLING,
  );
  const weights = weightColumns(ground.brief.priorities, SAMPLING);
  const weighed = weighedCriteria(ground.brief.priorities);
  return {
    named,
    outcomes,
    ranked: rank(
      named.map((each, index) => candidate(each, outcomes[index]!, weighed)),
      weights,
    ),
  };
}

/** Names of the columns that are not `factor` times what they were, against their own largest figure. */
function offScale(
  before: ReadonlyMap<string, Float64Array>,
  after: ReadonlyMap<string, Float64Array>,
  factor: number,
  tolerance: number,
): readonly string[] {
  const size = Math.max(...[...before.values()].map(largest));
  return [...before.keys()].filter((name) => {
    const [was, is] = [before.get(name)!, after.get(name)];
    return (
      is === undefined ||
      !was.every((value, trial) => Math.abs(is[trial]! - value * factor) <= tolerance * size * factor)
    );
  });
}

function largest(column: Float64Array): number {
  return column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
