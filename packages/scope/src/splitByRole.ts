import type { RoleKey } from "@shoreline/atlas";
import type { Nature, Part, Work } from "./brief.ts";
import traits from "./roleTraits.json" with { type: "json" };

/** Roles with less of the work than this go with the largest one: a part is worth an address of its own. */
const LEAST_SHARE = 0.05;
/** More parts than these are more than a search can place; the smallest roles go with the largest one. */
const MOST_PARTS = 8;

const TRAITS = ["tacitKnowledge", "liveHoursPerDay", "core", "specialisation", "clarity"] as const;
type Trait = (typeof TRAITS)[number];
/** Hours a day; the other traits are shares. */
const MOST: Readonly<Record<Trait, number>> = {
  tacitKnowledge: 1,
  liveHoursPerDay: 24,
  core: 1,
  specialisation: 1,
  clarity: 1,
};

/** What people of each role do, as parts of divided work are called that nobody has named. */
export const activities: ReadonlySet<string> = new Set(Object.values(traits.roles).map(({ activity }) => activity));

/**
 * The work divided by what people do: a part for each role, named by its activity, whose nature differs from that of the
 * whole as such work usually does (`roleTraits.json`); on average the parts are the whole again. Empty below two parts.
 */
export function splitByRole(roles: Work["roles"], whole: Pick<Nature, Trait>): readonly Part[] {
  const shares = roleShares(roles);
  if (shares.length < 2) return [];
  const means = Object.fromEntries(
    TRAITS.map((trait) => [trait, shares.reduce((sum, { role, share }) => sum + share * factorOf(role, trait), 0)]),
  ) as Record<Trait, number>;
  return shares.map(({ role, share, people }) => ({
    name: traits.roles[role].activity,
    share,
    roles: people,
    nature: Object.fromEntries(
      TRAITS.map((trait) => [trait, Math.min(MOST[trait], (whole[trait] * factorOf(role, trait)) / means[trait])]),
    ),
    sensitivity: {},
  }));
}

function factorOf(role: RoleKey, trait: Trait): number {
  const kind = traits.roles[role].kind as keyof typeof traits.kinds;
  return traits.kinds[kind][trait];
}

interface RolePart {
  readonly role: RoleKey;
  readonly share: number;
  readonly people: Work["roles"];
}

/** Roles by their share of the people; small ones are counted with the largest. */
function roleShares(roles: Work["roles"]): readonly RolePart[] {
  const people = Object.entries(roles) as [RoleKey, number][];
  const total = people.reduce((sum, [, count]) => sum + count, 0);
  const bySize = people.toSorted((a, b) => b[1] - a[1]);
  const [first, ...rest] = bySize.filter(
    ([, count], place) => place === 0 || (place < MOST_PARTS && count >= LEAST_SHARE * total),
  );
  if (first === undefined) return [];
  const small = bySize.slice(1 + rest.length);
  const parts = [[first, ...small], ...rest.map((each) => [each])];
  return parts.map((group) => ({
    role: group[0]![0],
    share: group.reduce((sum, [, count]) => sum + count, 0) / total,
    people: Object.fromEntries(group.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }));
}
