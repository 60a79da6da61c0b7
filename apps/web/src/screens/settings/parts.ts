import type { Permission } from "@shoreline/api";

/** The parts of the settings, and what one must be allowed to see each. */
export const parts = [
  { id: "profile", permission: "self" },
  { id: "passkeys", permission: "self" },
  { id: "sessions", permission: "self" },
  { id: "tokens", permission: "self" },
  { id: "organisation", permission: "members:manage" },
  { id: "members", permission: "members:read" },
  { id: "facts", permission: "facts:read" },
  { id: "classes", permission: "facts:read" },
  { id: "audit", permission: "audit:read" },
] as const satisfies readonly { readonly id: string; readonly permission: Permission }[];

export type PartId = (typeof parts)[number]["id"];
