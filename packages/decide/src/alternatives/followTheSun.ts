import type { Party } from "@shoreline/arrangements";
import { type Placement, type Setting, sunPlacement } from "@shoreline/economics";
import { namedPlacement } from "./arrangement.ts";
import { limitFaults } from "./limits.ts";
import { hourlyCost } from "./propose.ts";

/** Parties that run shifts at several sites under one lead. */
const PARTIES: readonly Party[] = ["employees", "vendor"];
/** Arrangements of two sites and of three that are looked at closely, for each party. */
const KEPT = 2;
const MOST_SITES = 3;
/** What every further site costs before its people: a second lead, selection or set-up; as a share of pay. */
const FURTHER_SITE = 0.04;
/** Unsocial hours that may be left, against a site that serves all alone: places that sleep at one time share no sun. */
const MOST_UNSOCIAL = 0.6;
/** Pay on top for a team that works all nights and weekends alone, as a share; for the choice of sites only. */
const ALL_UNSOCIAL = 0.2;

/**
 * Several sites of one party that hand a need round the clock on to each other: for own staff and for vendors the two
 * pairs and the two triples of sites that cost least by a rough count (pay, nights and weekends that remain, one more
 * site). At least two fifths of the unsocial hours have to go by it. Nothing where the work is not needed round the clock.
 */
export function followTheSun(setting: Setting, siteIds: readonly string[]): readonly Placement[] {
  if (setting.brief.nature.coverage !== "24x7" || setting.workload.goods !== undefined) return [];
  const offered = new Set(setting.brief.candidates.vendors.map(({ site }) => site));
  return PARTIES.flatMap((party) => {
    const isOpen = (id: string) =>
      limitFaults(setting, namedPlacement({ party, site: setting.conditionsOf(id) })).length === 0;
    const open = siteIds.filter((id) => (party !== "vendor" || !offered.has(id)) && isOpen(id)).toSorted();
    return [2, MOST_SITES].flatMap((count) => cheapest(setting, party, combinations(open, count)));
  });
}

function cheapest(setting: Setting, party: Party, groups: readonly (readonly string[])[]): readonly Placement[] {
  return groups
    .map((ids) => ({ ids, placement: sunPlacement(setting, party, ids) }))
    .filter(({ placement }) => placement.shares!.every(({ share }) => share > 0) && isWorthwhile(placement))
    .map((each) => ({ ...each, cost: roughCost(each.placement) }))
    .toSorted((a, b) => a.cost - b.cost || (a.ids.join("+") < b.ids.join("+") ? -1 : 1))
    .slice(0, KEPT)
    .map(({ placement }) => placement);
}

function isWorthwhile({ shares = [] }: Placement): boolean {
  return shares.reduce((sum, { share, unsocialCover = 1 }) => sum + share * unsocialCover, 0) <= MOST_UNSOCIAL;
}

/** Cost of an hour of the work against others, not against other parties. */
function roughCost({ shares = [] }: Placement): number {
  const paid = shares.reduce(
    (sum, { share, unsocialCover = 1, placement }) =>
      sum + share * hourlyCost(placement.site) * (1 + ALL_UNSOCIAL * unsocialCover),
    0,
  );
  return paid * (1 + FURTHER_SITE * shares.length);
}

function combinations<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), count - 1).map((rest) => [item, ...rest]));
}
