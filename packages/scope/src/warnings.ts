import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { GivenBrief } from "./schema.ts";
import { knownRegime, knownRegimes, optionalCriteria } from "./vocabulary.ts";

/** What is worth a look in a brief that is fine to decide on. */
export function briefWarnings(given: GivenBrief): Fault[] {
  return [
    ...regimeWarnings(given),
    ...unusedWarnings(given.work),
    ...unusedFields(given),
    ...freeWaitingWarning(given),
  ];
}

function regimeWarnings(given: GivenBrief): Fault[] {
  return (given.sensitivity?.regimes ?? []).flatMap((regime, index) => {
    if (knownRegime(regime) !== undefined) return [];
    const path = `sensitivity.regimes[${index}]`;
    const hint = nearestHint(regime, knownRegimes) ?? "It is kept in the brief and changes no figure.";
    return [{ code: "brief.unknown-regime", path, given: givenText(regime), allowed: knownRegimes.join(", "), hint }];
  });
}

const USED_BY_KIND = {
  project: ["effort", "size", "roles"],
  service: ["volumes", "roles"],
  production: ["units", "roles"],
} as const;

function unusedWarnings(work: GivenBrief["work"]): Fault[] {
  const used: readonly string[] = USED_BY_KIND[work.kind];
  const measures = ["effort", "size", "volumes", "units"] as const;
  return measures.flatMap((measure) => {
    if (work[measure] === undefined || used.includes(measure)) return [];
    const hint = `The amount of a ${work.kind} is taken from ${used.join(" or ")}; this changes nothing.`;
    return [{ code: "brief.unused", path: `work.${measure}`, given: "an amount that does not count", hint }];
  });
}

const UNLEARNED =
  "Only a line that learns (learningShare below 1) has a number before its start; this changes nothing.";

const UNASKED = "Only a class of past projects (work.forecastClass) asks for them; this changes nothing.";

function withoutLearning({ units }: GivenBrief["work"]): boolean {
  return (units?.learningShare ?? 1) === 1;
}

const SINGLE = "One arrangement gives all of this work to one party at one site; this changes nothing.";

/** Fields that are kept in the brief, but move no figure of a single arrangement. */
function unusedFields({ work, limits, priorities }: GivenBrief): Fault[] {
  const fields: readonly (readonly [path: string, given: unknown, hint: string])[] = [
    ["work.split", work.split, SINGLE],
    ["work.features", work.forecastClass === undefined ? work.features : undefined, UNASKED],
    ["work.units.madeBefore", withoutLearning(work) ? work.units?.madeBefore : undefined, UNLEARNED],
    ["limits.maxVendorShare", limits?.maxVendorShare, SINGLE],
    ["limits.maxCountryShare", limits?.maxCountryShare, SINGLE],
    ...optionalPriorities(priorities).map(
      (key) => [`priorities.${key}`, key, "It is not weighed; this changes nothing."] as const,
    ),
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([path, value, hint]) => ({ code: "brief.unused", path, given: givenText(value), hint }));
}

function optionalPriorities(priorities: GivenBrief["priorities"]): readonly string[] {
  const text = JSON.stringify(priorities ?? []);
  return optionalCriteria.filter((key) => text.includes(`"${key}"`));
}

/** A new team and a free delay together make the slowest arrangement look cheap. */
function freeWaitingWarning({ work, nature, company }: GivenBrief): Fault[] {
  const newCapacity = (company.teams ?? []).length === 0;
  if (nature?.costOfDelayPerMonth !== 0 || !newCapacity || work.kind !== "project") return [];
  const hint = "Waiting is free in this brief; give a cost of delay or the team that does the work today.";
  return [{ code: "brief.free-waiting", path: "nature.costOfDelayPerMonth", given: "0", hint }];
}
