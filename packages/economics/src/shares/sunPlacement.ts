import type { Party } from "@shoreline/arrangements";
import { sunShares, weekendDays } from "@shoreline/calendars";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { leadingIndex } from "./sharedReckoning.ts";

/** One party at several sites, which share the hours by the clock; the largest share leads. */
export function sunPlacement(setting: Setting, party: Party, siteIds: readonly string[]): Placement {
  const sites = siteIds.map((id) => setting.conditionsOf(id));
  const year = Number(setting.brief.work.start.slice(0, 4));
  const divided = sunShares(
    sites.map(({ site }) => ({ timeZone: site.timeZone, daysOfRest: weekendDays(site.country) })),
    year,
  );
  const shares = sites.map((site, index) => ({ parts: [], ...divided[index]!, placement: { party, site } }));
  return { party, site: sites[leadingIndex(shares)]!, shares };
}
