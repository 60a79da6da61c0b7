import type { RoleKey } from "@shoreline/atlas";
import type { Setting } from "@shoreline/economics";

/** How much of a role's day is spent with the company's customers, 0–1: judgement. */
const FACING: Readonly<Partial<Record<RoleKey, number>>> = { contactCentreAgent: 1, claimsProcessor: 0.5 };

/** Share of the work, 0–1, in which customers meet whoever does it. */
export function publicFacingShare({ workload }: Setting): number {
  return workload.roles.reduce((sum, { role, share }) => sum + share * (FACING[role] ?? 0), 0);
}
