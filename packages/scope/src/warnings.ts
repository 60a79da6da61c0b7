import { type Fault, givenText, nearestHint } from "@shoreline/units";
import { ownFactWarnings } from "./ownFactWarnings.ts";
import { BY_ROLE, type GivenBrief } from "./schema.ts";
import { knownRegime, knownRegimes } from "./vocabulary.ts";

/** What is worth a look in a brief that is fine to decide on. */
export function briefWarnings(given: GivenBrief): Fault[] {
  return [
    ...regimeWarnings(given),
    ...unusedWarnings(given.work),
    ...unusedFields(given),
    ...freeWaitingWarning(given),
    ...ownFactWarnings(given),
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
  "Only a line that learns (learningShare or yieldLearningShare below 1) has a number before its start; this changes nothing.";

const FREE_DEFECTS = "Only a defect that costs something (defectCost) is counted; this changes nothing.";

const ONE_ROLE =
  "Nobody names two roles that differ (work.roles), so the work stays in one piece; goods do not divide by roles at all. This changes nothing.";

function isUndivided({ split, roles, kind }: GivenBrief["work"]): boolean {
  if (split === BY_ROLE && kind === "production") return true;
  return split === BY_ROLE && Object.values(roles ?? {}).filter((people) => (people ?? 0) > 0).length < 2;
}

const UNASKED = "Only a class of past projects (work.forecastClass) asks for them; this changes nothing.";

function withoutLearning({ units }: GivenBrief["work"]): boolean {
  return (units?.learningShare ?? 1) === 1 && (units?.yieldLearningShare ?? 1) === 1;
}

/** Fields that are kept in the brief, but move no figure of a single arrangement. */
function unusedFields({ work }: GivenBrief): Fault[] {
  const fields: readonly (readonly [path: string, given: unknown, hint: string])[] = [
    ["work.split", isUndivided(work) ? work.split : undefined, ONE_ROLE],
    ["work.features", work.forecastClass === undefined ? work.features : undefined, UNASKED],
    ["work.units.madeBefore", withoutLearning(work) ? work.units?.madeBefore : undefined, UNLEARNED],
    ["work.units.defectShare", (work.units?.defectCost ?? 0) === 0 ? work.units?.defectShare : undefined, FREE_DEFECTS],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([path, value, hint]) => ({ code: "brief.unused", path, given: givenText(value), hint }));
}

/** A new team and a free delay together make the slowest arrangement look cheap. */
function freeWaitingWarning({ work, nature, company }: GivenBrief): Fault[] {
  const newCapacity = (company.teams ?? []).length === 0;
  if (nature?.costOfDelayPerMonth !== 0 || !newCapacity || work.kind !== "project") return [];
  const hint = "Waiting is free in this brief; give a cost of delay or the team that does the work today.";
  return [{ code: "brief.free-waiting", path: "nature.costOfDelayPerMonth", given: "0", hint }];
}
