import type { Work } from "./brief.ts";

/** Roles with people in them, in one order. */
export function canonicalRoles(roles: { readonly [Key in keyof Work["roles"]]: number | undefined }): Work["roles"] {
  const entries = Object.entries(roles).filter(([, people]) => people !== undefined && people > 0);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) as Work["roles"];
}
