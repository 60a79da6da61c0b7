import type { Interface, Nature, Part, Sensitivity } from "./brief.ts";
import type { Assumptions } from "./assumptions.ts";
import { givenOnly } from "./givenOnly.ts";
import { canonicalRoles } from "./canonicalRoles.ts";
import { canonicalSet, regimeIdOf, residencyIdOf } from "./canonicalIds.ts";
import type { GivenBrief } from "./schema.ts";

type GivenWork = GivenBrief["work"];
type GivenPart = Exclude<NonNullable<GivenWork["split"]>, string>[number];

/** The parts of a split in canonical form; what a part leaves out it has from the whole. */
export function completeSplit(given: readonly GivenPart[]): Part[] {
  const total = given.reduce((sum, part) => sum + part.share, 0);
  return given.map(({ name, share, roles, nature, sensitivity }) => ({
    name,
    share: share / total,
    ...(roles && hasPeople(roles) ? { roles: canonicalRoles(roles) } : {}),
    nature: givenOnly(nature ?? {}),
    sensitivity: partSensitivity(sensitivity ?? {}),
  }));
}

/** Roles without anybody in them say nothing. */
function hasPeople(roles: NonNullable<GivenPart["roles"]>): boolean {
  return Object.keys(canonicalRoles(roles)).length > 0;
}

function partSensitivity(given: NonNullable<GivenBrief["sensitivity"]>): Partial<Sensitivity> {
  const residency = given.dataResidency;
  return givenOnly({
    ...given,
    data: given.data && canonicalSet(given.data),
    regimes: given.regimes && canonicalSet(given.regimes.map(regimeIdOf)),
    dataResidency: residency && canonicalSet(residency.map(residencyIdOf)),
  });
}

/** What people always have to do with each other: planning, acceptance, releases. */
const LEAST_MEETING = 0.05;
/** What know-how in the heads of both adds, and what live contact that both need. */
const BY_TACIT = 0.35;
const BY_LIVE = 0.35;

/**
 * How much the parts have to do with each other: as given, or for each pair a twentieth of the smaller one's time and
 * more the more know-how of both is in heads and the more live contact both need; noted as an assumption.
 */
export function completeInterfaces(
  given: GivenWork["interfaces"],
  parts: readonly Part[],
  whole: Pick<Nature, "tacitKnowledge" | "liveHoursPerDay">,
  notes: Assumptions,
): Interface[] {
  if (given !== undefined) return given.map(({ between: [one, other], share }) => ({ between: [one, other], share }));
  const meetings = pairsOf(parts).map(([one, other]) => ({
    between: [one.name, other.name] as const,
    share: usualMeeting({ ...whole, ...one.nature }, { ...whole, ...other.nature }),
  }));
  return notes.assume("work.interfaces", meetings, {
    why: "Parts have more to do with each other the more of their know-how is in heads and the more they talk.",
    source: "assumption",
  });
}

type Talking = Pick<Nature, "tacitKnowledge" | "liveHoursPerDay">;

function usualMeeting(one: Talking, other: Talking): number {
  const tacit = Math.sqrt(one.tacitKnowledge * other.tacitKnowledge);
  const live = Math.min(8, one.liveHoursPerDay, other.liveHoursPerDay) / 8;
  return LEAST_MEETING + BY_TACIT * tacit + BY_LIVE * live;
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
