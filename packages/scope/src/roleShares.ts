import type { RoleShare } from "./amount.ts";
import type { RoleKey } from "@shoreline/atlas";

/** Full-time equivalents of some roles. */
export type RolePeople = Readonly<Partial<Record<RoleKey, number>>>;

/** Each role's share of all people, in alphabetical order; roles with nobody are left out. */
export function roleShares(roles: RolePeople): RoleShare[] {
  const people = peopleOf(roles);
  const total = people.reduce((sum, [, count]) => sum + count, 0);
  return people.map(([role, count]) => ({ role, share: count / total }));
}

/** All people of `roles` together. */
export function teamSize(roles: RolePeople): number {
  return peopleOf(roles).reduce((sum, [, count]) => sum + count, 0);
}

function peopleOf(roles: RolePeople): [RoleKey, number][] {
  const entries = Object.entries(roles) as [RoleKey, number][];
  return entries.filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
