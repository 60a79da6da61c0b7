import type { Party } from "@shoreline/arrangements";
import type { Placement, Setting } from "@shoreline/economics";
import { constant } from "@shoreline/simulate";
import type { Criterion } from "../criterion.ts";
import { openedMarket } from "./openedMarket.ts";
import { publicFacingShare } from "./publicFacing.ts";

/** How much of a presence of one's own each party is in the eyes of customers and authorities there: judgement. */
const PRESENCE: Readonly<Record<Party, number>> = {
  employees: 1,
  buildOperateTransfer: 0.7,
  employerOfRecord: 0.4,
  vendor: 0.2,
  freelancers: 0,
};

/** Heads with which a presence counts half: a handful of people opens little. */
const HALF_PRESENCE_HEADS = 5;
/** What the farthest place takes from a market that home would serve through it. */
const LOST_BY_DISTANCE = 0.3;
/** An economy opened that meets the need half, tn USD a year: about that of Italy or Canada. */
const HALF_MARKET = 2;
/** Work of fewer months leaves before its presence is worth anything to sales. */
const LASTING_MONTHS = 24;

/**
 * What being present in a country opens to the company's own business. It needs work that stays, and more so work that
 * sets the company apart or meets its customers: a ledger kept abroad sells nothing.
 */
export const marketAccess: Criterion = {
  key: "marketAccess",
  group: "optional",
  unit: "tn USD a year of economy opened",
  doubt: "shared",
  need: (setting) =>
    Math.min(1, setting.nature.months / LASTING_MONTHS) *
    (0.5 + 0.5 * Math.max(setting.nature.core, publicFacingShare(setting))),
  natural: ({ setting, placement }) => constant(marketOpened(setting, placement)),
  shortfall: ({ setting, placement }) => constant(HALF_MARKET / (HALF_MARKET + marketOpened(setting, placement))),
};

function marketOpened(setting: Setting, { party, site }: Placement): number {
  const { headcount } = setting.nature;
  const weight = PRESENCE[party] * (headcount / (headcount + HALF_PRESENCE_HEADS));
  return weight === 0 ? 0 : weight * (1 - LOST_BY_DISTANCE * site.far) * openedMarket(setting, site.site.country);
}
