import { parseArrangementId } from "@shoreline/arrangements";
import { type Outcome, type Parameters, type Placement, type Setting, setting } from "@shoreline/economics";
import { type BriefReading, readBrief, workload } from "@shoreline/scope";
import { type Considered, considered } from "../considered.ts";
import { contributions } from "../explain/why.ts";
import { meanOf } from "../figures.ts";
import { baselineFaults } from "../questionFaults.ts";
import { type Sampling, simulated } from "../simulation.ts";
import { type WeightColumns, weightColumns } from "../weights.ts";
import type { Data } from "./fieldChanges.ts";

/** What is looked at in every rerun: money of some alternatives, and how far one leads another. */
export interface Asked {
  readonly alternatives: readonly string[];
  readonly pair: { readonly one: string; readonly other: string } | null;
}

/** Mean cost and saving of each alternative asked for, in that order, and then the lead of the pair. */
export interface Rerun {
  readonly money: readonly { readonly cost: number; readonly saving: number }[];
  readonly lead: number;
}

/** A brief decided for a few alternatives only; undefined where it cannot be read or does not offer one of them. */
export function rerun(brief: Data, asked: Asked, sampling: Sampling, parameters: Parameters): Rerun | undefined {
  const read = readBrief(brief);
  if (!read.ok || baselineFaults(read.value.brief).length > 0) return undefined;
  const { pair, alternatives } = asked;
  const ids = [...new Set([...alternatives, ...(pair ? [pair.one, pair.other] : [])])];
  const outcomes = outcomesOf(read.value, ids, sampling, parameters);
  if (outcomes === undefined) return undefined;
  const weights = weightColumns(read.value.brief.priorities, sampling.seed, sampling.trials);
  return {
    money: alternatives.map((id) => moneyOf(outcomes.get(id)!)),
    lead: pair ? leadOf(weights, outcomes.get(pair.one)!, outcomes.get(pair.other)!) : 0,
  };
}

/** Outcomes by id, of which the baseline's may be one more. */
function outcomesOf(
  reading: BriefReading,
  ids: readonly string[],
  sampling: Sampling,
  parameters: Parameters,
): ReadonlyMap<string, Outcome> | undefined {
  const { brief, assumptions } = reading;
  // What moves together hangs on everything that is drawn, also for alternatives that nobody asked about.
  if (brief.correlations !== undefined) return amongAll(considered(reading, parameters, sampling), ids);
  const ground = setting(brief, workload(brief, assumptions), parameters);
  const baseline = brief.baseline.alternative ?? `employees@${brief.company.home}`;
  const all = [...new Set([baseline, ...ids])];
  const placements = all.map((id) => placementOf(ground, id));
  if (!placements.every((each) => each !== undefined)) return undefined;
  const outcomes = simulated(ground, placements, placements[0]!, sampling);
  return new Map(all.map((id, index) => [id, outcomes[index]!]));
}

function amongAll({ options, correlationFaults }: Considered, ids: readonly string[]) {
  const outcomes = new Map(options.map(({ named, outcome }) => [named.id, outcome]));
  return correlationFaults.length === 0 && ids.every((id) => outcomes.has(id)) ? outcomes : undefined;
}

function moneyOf({ cost, saving }: Outcome) {
  return { cost: meanOf(cost), saving: meanOf(saving) };
}

function leadOf(weights: WeightColumns, one: Outcome, other: Outcome): number {
  return contributions(weights, one, other).reduce((sum, { contribution }) => sum + contribution, 0);
}

/** The arrangement of an id on this ground; undefined where its vendor has not offered or it has several sites. */
function placementOf(ground: Setting, id: string): Placement | undefined {
  const parsed = parseArrangementId(id);
  if (!parsed.ok || parsed.value.sites.length > 1) return undefined;
  const { party, vendorId, sites } = parsed.value;
  const site = ground.conditionsOf(sites[0]!);
  if (vendorId === undefined) return { party, site };
  const vendor = ground.brief.candidates.vendors.find((each) => each.id === vendorId && each.site === site.site.id);
  return vendor === undefined ? undefined : { party, site, vendor };
}
