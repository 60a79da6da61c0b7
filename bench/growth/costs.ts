import { readFileSync } from "node:fs";
import { join } from "node:path";
import { considered } from "@shoreline/decide";
import { publishedParameters } from "@shoreline/economics";
import { type BriefReading, type GivenBrief, readBrief } from "@shoreline/scope";
import type { Expression } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";

const BRIEF = join(import.meta.dirname, "../decision.yaml");

/** What bench/decision.yaml says. */
export const given = expectOk(readBrief(readFileSync(BRIEF, "utf8"), { name: BRIEF })).given as GivenBrief;

/** Costs that are to be simulated, and in which futures. */
export interface Costs {
  readonly groups: readonly (readonly Expression[])[];
  readonly months: number;
  readonly sampling: ReturnType<typeof considered>["sampling"];
}

/** The costs of the alternatives of a brief, described. */
export function costsOf(reading: BriefReading, trials: number): Costs {
  const { options, setting, sampling } = considered(reading, publishedParameters, { seed: 1, trials: 16 });
  const perScramble = Math.ceil(trials / 8);
  const quasi = { ...sampling.futures!.quasi!, perScramble };
  return {
    groups: options.map(({ outcome }) => [outcome.flow.cost]),
    months: setting.world.months,
    sampling: { seed: 1, trials, perScramble, futures: { quasi } },
  };
}

/** Time in which this thread had a processor. */
export function processorSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
