import { type Permission, permissionsOf, type Role } from "@shoreline/api";
import { problem } from "../http/refusal.ts";
import type { Signed } from "../http/signed.ts";

/**
 * Nobody gives or takes what they do not have: an API token that may manage members, and nothing else, cannot make an
 * owner or a way in as one.
 */
export function mustBeWithin(signed: Signed, role: Role): void {
  const beyond = permissionsBeyond(signed.permissions, role);
  if (beyond.length === 0) return;
  throw problem("not-allowed", { detail: `The role ${role} may more than you: ${beyond.join(", ")}.` });
}

/** Does a role allow all that another does? */
export function covers(role: Role, other: Role): boolean {
  return permissionsBeyond(permissionsOf(role), other).length === 0;
}

function permissionsBeyond(own: ReadonlySet<Permission>, role: Role): Permission[] {
  return [...permissionsOf(role)].filter((permission) => !own.has(permission));
}
