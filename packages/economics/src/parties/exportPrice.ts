import { add, multiply, type Quantity } from "@shoreline/simulate";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/** Heads at which the premium that small foreign buyers pay has halved. */
const HALF_SIZE = 60;

/**
 * × the price that cost and margin abroad would imply. A small buyer pays the list prices of the export trade,
 * a large one bargains its way down; individuals always sell at world prices.
 */
export function exportPrice(setting: Setting, site: SiteConditions, heads: number): Quantity {
  if (site.site.country === setting.home.site.country || setting.workload.goods) return 1;
  const small = HALF_SIZE / (HALF_SIZE + heads);
  return add(1, multiply(small, localParameter(setting, "exportPremium", "vendor", site)));
}
