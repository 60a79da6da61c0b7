import { type Outcome, type Parameters, setting } from "@shoreline/economics";
import { type BriefReading, readBrief, workload } from "@shoreline/scope";
import { type Considered, considered } from "../considered.ts";
import { placementById } from "../alternatives/placementById.ts";
import { weighedCriteria } from "../criteria/weighedCriteria.ts";
import { contributions, type Weighing } from "../explain/why.ts";
import { meanOf } from "../figures.ts";
import { baselineFaults } from "../questionFaults.ts";
import { type AskedSampling, samplingOf } from "../sampling.ts";
import { simulated } from "../simulation.ts";
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
export function rerun(brief: Data, asked: Asked, sampling: AskedSampling, parameters: Parameters): Rerun | undefined {
  const read = readBrief(brief);
  if (!read.ok || baselineFaults(read.value.brief).length > 0) return undefined;
  const { pair, alternatives } = asked;
  const ids = [...new Set([...alternatives, ...(pair ? [pair.one, pair.other] : [])])];
  const outcomes = outcomesOf(read.value, ids, sampling, parameters);
  if (outcomes === undefined) return undefined;
  const { priorities } = read.value.brief;
  const weights = weightColumns(priorities, samplingOf(sampling, 1));
  const weighing = { weighed: weighedCriteria(priorities), weights };
  return {
    money: alternatives.map((id) => moneyOf(outcomes.get(id)!)),
    lead: pair ? leadOf(weighing, outcomes.get(pair.one)!, outcomes.get(pair.other)!) : 0,
  };
}

/** Outcomes by id, of which the baseline's may be one more. */
function outcomesOf(
  reading: BriefReading,
  ids: readonly string[],
  sampling: AskedSampling,
  parameters: Parameters,
): ReadonlyMap<string, Outcome> | undefined {
  const { brief, assumptions } = reading;
  // What moves together hangs on everything that is drawn, also for alternatives that nobody asked about.
  if (brief.correlations !== undefined) return amongAll(considered(reading, parameters, sampling), ids);
  const ground = setting(brief, workload(brief, assumptions), parameters);
  const baseline = brief.baseline.alternative ?? `employees@${brief.company.home}`;
  const all = [...new Set([baseline, ...ids])];
  const placements = all.map((id) => placementById(ground, id));
  if (!placements.every((each) => each !== undefined)) return undefined;
  const outcomes = simulated(ground, placements, placements[0]!, samplingOf(sampling, ground.world.months));
  return new Map(all.map((id, index) => [id, outcomes[index]!]));
}

function amongAll({ options, correlationFaults }: Considered, ids: readonly string[]) {
  const outcomes = new Map(options.map(({ named, outcome }) => [named.id, outcome]));
  return correlationFaults.length === 0 && ids.every((id) => outcomes.has(id)) ? outcomes : undefined;
}

function moneyOf({ cost, saving }: Outcome) {
  return { cost: meanOf(cost), saving: meanOf(saving) };
}

function leadOf(weighing: Weighing<WeightColumns>, one: Outcome, other: Outcome): number {
  return contributions(weighing, one, other).reduce((sum, { contribution }) => sum + contribution, 0);
}
