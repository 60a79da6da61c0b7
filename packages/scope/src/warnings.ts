import { type Fault, givenText, nearestHint } from "@shoreline/units";
import type { GivenBrief } from "./schema.ts";
import { knownRegime, knownRegimes } from "./vocabulary.ts";

/** What is worth a look in a brief that is fine to decide on. */
export function briefWarnings(given: GivenBrief): Fault[] {
  return [...regimeWarnings(given), ...unusedWarnings(given.work), ...freeWaitingWarning(given)];
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

/** A new team and a free delay together make the slowest arrangement look cheap. */
function freeWaitingWarning({ work, nature, company }: GivenBrief): Fault[] {
  const newCapacity = (company.teams ?? []).length === 0;
  if (nature?.costOfDelayPerMonth !== 0 || !newCapacity || work.kind !== "project") return [];
  const hint = "Waiting is free in this brief; give a cost of delay or the team that does the work today.";
  return [{ code: "brief.free-waiting", path: "nature.costOfDelayPerMonth", given: "0", hint }];
}
