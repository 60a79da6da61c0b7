import type { Goods } from "@shoreline/scope";
import type { Placement } from "../placement.ts";
import type { Setting } from "../setting.ts";
import { isCleared, isCustomsFree } from "./customs.ts";
import { distanceKm, laneShare } from "./lane.ts";

/** The way that goods of a placement take home. */
export interface WayOfGoods {
  /** Great-circle distance; of a divided placement the mean over its units, as the days are. */
  readonly distanceKm: number;
  /** Door to door; 0 inside the country. */
  readonly transitDays: number;
  /** Whether some of them are cleared through customs at home. */
  readonly isCleared: boolean;
  /** Whether all of them are free of duty: made in the country, in a customs union or in a free-trade area. */
  readonly isDutyFree: boolean;
}

/** The way that a placement's goods take home; that of the shares of a divided one together. */
export function wayOfGoods(setting: Setting, goods: Goods, { site, shares }: Placement): WayOfGoods {
  if (shares !== undefined) {
    const ways = shares.map(({ share, placement }) => ({ share, ...wayOfGoods(setting, goods, placement) }));
    const total = ways.reduce((sum, { share }) => sum + share, 0);
    const mean = (of: (way: WayOfGoods) => number) => ways.reduce((sum, way) => sum + (way.share / total) * of(way), 0);
    return {
      distanceKm: mean((way) => way.distanceKm),
      transitDays: mean((way) => way.transitDays),
      isCleared: ways.some((way) => way.isCleared),
      isDutyFree: ways.every((way) => way.isDutyFree),
    };
  }
  const home = setting.home.site;
  return {
    distanceKm: distanceKm(home, site.site),
    transitDays: goods.transitDays * laneShare(home, site.site),
    isCleared: isCleared(home, site.site),
    isDutyFree: home.country === site.site.country || isCustomsFree(home, site.site),
  };
}
