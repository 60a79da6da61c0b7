import type { Operation } from "@shoreline/api";
import { type Fault, givenText } from "@shoreline/units";
import { problem } from "./refusal.ts";
import type { Incoming } from "./signed.ts";
import { namesVersion, type Tags, tagsOf } from "./tags.ts";

/** What a request says about versions. */
export interface Preconditions {
  mustMatch(version: number | string): void;
  isKnown(version: number | string): boolean;
}

/** Reads `If-Match` and `If-None-Match`; throws 428 where the first is needed and not there. */
export function preconditionsOf(operation: Operation, incoming: Incoming, faults: Fault[]): Preconditions {
  const match = headerTags(incoming, "If-Match", "strong", faults);
  const known = headerTags(incoming, "If-None-Match", "weak", faults);
  if (operation.versioned === "updates" && incoming.header("If-Match") === undefined)
    throw problem("precondition-needed", { detail: "Give the ETag of what you read in If-Match." });
  return {
    mustMatch(version) {
      if (!namesVersion(match, version)) throw problem("changed", { detail: `It is at version ${version} now.` });
    },
    isKnown: (version) => namesVersion(known, version),
  };
}

function headerTags(
  incoming: Incoming,
  name: string,
  comparison: "strong" | "weak",
  faults: Fault[],
): Tags | undefined {
  const header = incoming.header(name);
  if (header === undefined) return undefined;
  const tags = tagsOf(header, comparison);
  const allowed = 'entity tags in quotes, such as "3"';
  if (tags === undefined)
    faults.push({ code: "request.refused", path: `headers.${name}`, given: givenText(header), allowed });
  return tags;
}
