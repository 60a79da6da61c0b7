import {
  type CashFlow,
  cashFlow,
  onSiteShare,
  type Parameters,
  type Placement,
  type Setting,
} from "@shoreline/economics";
import { subtract } from "@shoreline/simulate";
import { means, ratioOfMeans } from "./futures.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";
import { headMonths, isOneOf, isRunning, type Period, spent } from "./spending.ts";

const SITE = "in-bengaluru";
const STABILISED: Period = { from: 24, to: 60 };

/** Complex work: half of it in heads, half of it open, and enough live contact for a fifth of the hours at the client's. */
const NATURE = { tacitKnowledge: 0.5, clarity: 0.5, complexity: 0.6, liveHoursPerDay: 2.8 };

export interface ContractSaving {
  /** Of the hours, worked at the client's at home rates. */
  readonly onSiteShare: number;
  /** Twelve months of delivery with all that was paid or lost before the first of them, in shares of a year at home. */
  readonly firstContractYearShare: number;
  /** The twelve months from the decision, most of which pass before delivery starts. */
  readonly firstCalendarYearShare: number;
  /** Third to fifth year, all lines. */
  readonly stabilisedShare: number;
}

/**
 * What a hundred developers' work on a complex product saves when it goes to India at a given gap between hourly rates:
 * by so much an offshore hour of the vendor is cheaper than the full running cost of an hour of the own team at home.
 * Hours on site cost what a vendor asks at home. The team of today is displaced.
 */
export function complexContractSaving(home: string, rateGapShare: number, parameters?: Parameters): ContractSaving {
  const heads = 100;
  const ground = serviceSetting(
    { home, function: "software", role: "softwareDeveloper", heads, months: 60, incumbents: heads, nature: NATURE },
    parameters,
  );
  const contract = cashFlow(ground, placementAtGap(ground, rateGapShare));
  const today = flowOf(ground, "employees", home);
  const started = Math.round(means(ground, [contract.staffing.monthsToFirstOutput])[0] ?? Number.NaN);
  const saving = (period: Period, of: Period = period) => savingShare(ground, { today, contract }, period, of);
  return {
    onSiteShare: onSiteShare(ground),
    firstContractYearShare: saving({ from: 0, to: started + 12 }, { from: started, to: started + 12 }),
    firstCalendarYearShare: saving({ from: 0, to: 12 }),
    stabilisedShare: saving(STABILISED),
  };
}

interface Compared {
  readonly today: CashFlow;
  readonly contract: CashFlow;
}

/** What is saved in one period, as a share of what today's team costs in another. */
function savingShare(ground: Setting, { today, contract }: Compared, period: Period, of: Period): number {
  const saved = subtract(spent(ground, today, period), spent(ground, contract, period));
  return ratioOfMeans(ground, saved, spent(ground, today, of));
}

/** The vendor at a site where pay is just so much lower that the gap between the rates is the one asked for. */
function placementAtGap(ground: Setting, rateGapShare: number): Placement {
  const site = ground.conditionsOf(SITE);
  const paying = (factor: number): Placement => ({
    party: "vendor",
    site: { ...site, payPerYear: site.payPerYear * factor },
  });
  // A vendor's price is a straight line in the pay of its people: desks and tools, and the people.
  const [atPay, atHalfPay] = [offshoreRate(ground, paying(1)), offshoreRate(ground, paying(0.5))];
  const wanted = homeRate(ground) * (1 - rateGapShare);
  return paying(1 + (wanted - atPay) / (2 * (atPay - atHalfPay)));
}

/** Price of an offshore hour at work, third to fifth year. */
function offshoreRate(ground: Setting, placement: Placement): number {
  const flow = cashFlow(ground, placement);
  const offshore = 1 - onSiteShare(ground);
  const perHeadMonth = ratioOfMeans(
    ground,
    spent(ground, flow, STABILISED, isOneOf("vendorPrice")),
    headMonths(ground, flow, STABILISED),
  );
  return perHeadMonth / offshore / placement.site.hoursPerMonth;
}

/** Running cost of an hour at work of the own team at home, in the same years. */
function homeRate(ground: Setting): number {
  const today = flowOf(ground, "employees", ground.home.site.id);
  const perHeadMonth = ratioOfMeans(
    ground,
    spent(ground, today, STABILISED, isRunning),
    headMonths(ground, today, STABILISED),
  );
  return perHeadMonth / ground.home.hoursPerMonth;
}
