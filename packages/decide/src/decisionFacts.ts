import type { Fact } from "@shoreline/atlas";
import type { Placement, SiteConditions } from "@shoreline/economics";
import { recurring } from "./canonical.ts";
import type { Considered } from "./considered.ts";
import type { RankedAssumption } from "./decision.ts";
import { electricityFacts } from "./electricityFacts.ts";

/** Facts that nobody measured at the place: they stand in for one and are said to. */
export function assumedFacts(facts: readonly Fact[]): readonly RankedAssumption[] {
  return facts
    .filter(({ confidence }) => confidence === "assumed")
    .map(({ key, place, value, unit, derivation, source }) => ({
      path: `facts.${key}.${place}`,
      value: { value, unit },
      why: derivation ?? "no figure is known for this place",
      source,
      influence: null,
    }));
}

/** Every fact that a considered site stands on, once, in canonical order. */
export function factsOf({ options, setting }: Considered): readonly Fact[] {
  const byName = new Map<string, Fact>();
  const sites = [setting.home, setting.farShore, ...options.flatMap(({ named }) => sitesIn(named.placement))];
  const used = [...sites.flatMap(({ facts }) => facts), ...electricityFacts(setting, sites)];
  for (const fact of used) byName.set(`${fact.key} ${fact.place}`, recurring(fact));
  return [...byName].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

function sitesIn({ site, shares = [] }: Placement): readonly SiteConditions[] {
  return [site, ...shares.map(({ placement }) => placement.site)];
}
