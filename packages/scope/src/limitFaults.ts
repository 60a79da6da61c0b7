import { parties } from "@shoreline/arrangements";
import { findPlace } from "@shoreline/atlas";
import { isAskableDate } from "@shoreline/calendars";
import { type Fault, givenText } from "@shoreline/units";
import { listAt, valueAt } from "./dataPath.ts";
import { defaultStart } from "./defaultStart.ts";

/** Faults of limits that no alternative could ever keep. */
export function limitFaults(data: unknown): Fault[] {
  return [...startFaults(data), ...partyLimitFaults(data), ...countryLimitFaults(data)];
}

function startFaults(data: unknown): Fault[] {
  const startBy = valueAt(data, ["limits", "startBy"]);
  const start = valueAt(data, ["work", "start"]) ?? defaultStart();
  if (!isAskableDate(startBy) || !isAskableDate(start) || startBy >= start) return [];
  const allowed = `${start} (work.start) or later`;
  const hint = "The first output cannot come before the work starts; move work.start or limits.startBy.";
  return [{ code: "brief.impossible-limit", path: "limits.startBy", given: givenText(startBy), allowed, hint }];
}

function partyLimitFaults(data: unknown): Fault[] {
  const forbidden = forbiddenParties(data);
  const allowed = listAt(data, ["limits", "parties", "allow"]);
  const both = allowed.flatMap((party, index) =>
    forbidden.includes(party) ? [contradiction(`limits.parties.allow[${index}]`, party)] : [],
  );
  return [...both, ...nobodyLeft(forbidden)];
}

function forbiddenParties(data: unknown): unknown[] {
  return [...listAt(data, ["limits", "forbid"]), ...listAt(data, ["limits", "parties", "forbid"])];
}

function nobodyLeft(forbidden: readonly unknown[]): Fault[] {
  if (!parties.every((party) => forbidden.includes(party))) return [];
  const fault = { code: "brief.impossible-limit", path: "limits.forbid", given: "every party" };
  return [{ ...fault, allowed: "at least one party left", hint: "Somebody has to do the work; take one party out." }];
}

function countryLimitFaults(data: unknown): Fault[] {
  const forbidden = listAt(data, ["limits", "countries", "forbid"]).map(countryOf);
  return listAt(data, ["limits", "countries", "allow"]).flatMap((given, index) => {
    const iso2 = countryOf(given);
    const both = iso2 !== undefined && forbidden.includes(iso2);
    return both ? [contradiction(`limits.countries.allow[${index}]`, given)] : [];
  });
}

function countryOf(given: unknown): string | undefined {
  if (typeof given !== "string") return undefined;
  const found = findPlace(given);
  return found.ok ? found.value.country.iso2 : undefined;
}

function contradiction(path: string, given: unknown): Fault {
  const hint = "It is allowed and forbidden at once; keep one of the two.";
  return { code: "brief.impossible-limit", path, given: givenText(given), allowed: "what is not forbidden", hint };
}
