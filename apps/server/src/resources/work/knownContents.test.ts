import type { Role } from "@shoreline/api";
import { expect, it } from "vitest";
import type { Signed } from "../../http/signed.ts";
import { knownContents } from "./knownContents.ts";

function member(organisationId: string, role: Role): Signed {
  const engagementId = role === "guest" ? "e" : null;
  const actor = { organisationId, memberId: "m", engagementId };
  return { actor, role, permissions: new Set(), by: { kind: "session", id: "s" } };
}

it("what one member has read is known to the others of the organisation, but to no guest and no other organisation", () => {
  const known = knownContents();
  known.remember(member("ours", "viewer"), "d1", "abc");
  expect(known.get(member("ours", "owner"), "D1")).toBe("abc");
  expect(known.get(member("ours", "guest"), "d1")).toBeUndefined();
  expect(known.get(member("theirs", "owner"), "d1")).toBeUndefined();
});

it("what a guest has read is not remembered", () => {
  const known = knownContents();
  known.remember(member("ours", "guest"), "d1", "abc");
  expect(known.get(member("ours", "owner"), "d1")).toBeUndefined();
});

it("the oldest makes way", () => {
  const known = knownContents(2);
  const owner = member("ours", "owner");
  for (const id of ["d1", "d2", "d1", "d3"]) known.remember(owner, id, `content of ${id}`);
  expect(["d1", "d2", "d3"].map((id) => known.get(owner, id) !== undefined)).toEqual([true, false, true]);
});
