import { type CashFlow, type Parameters, publishedParameters, type Setting } from "@shoreline/economics";
import type { FunctionKey } from "@shoreline/scope";
import { divide, type Expression } from "@shoreline/simulate";
import { means, ratioOfMeans } from "./futures.ts";
import { employedHeadMonths } from "./payroll.ts";
import { flowOf, serviceSetting } from "./serviceSetting.ts";
import { headMonths, isOneOf, isRunning, type Period, spent } from "./spending.ts";

const SITE = "in-bengaluru";
const STEADY: Period = { from: 24, to: 60 };

/** What is paid where the work is done. Without those on site at the client's, who are no part of the published rows. */
const CAPTIVE_LINES = isOneOf(
  "wages",
  "employerBurden",
  "nightCover",
  "attrition",
  "management",
  "seats",
  "tools",
  "travel",
  "entity",
);
const VENDOR_LINES = isOneOf("vendorPrice");

/** By how much a vendor's head is cheaper than a captive's, as shares of the captive's. */
export interface VendorAdvantage {
  /** For a head on the payroll, as the published rows count. */
  readonly perPaidHeadShare: number;
  /** For a head at work: a vendor's people are busier. */
  readonly perWorkingHeadShare: number;
  /** For the same output, all running lines, with the client's governance: what a board would compare. */
  readonly perOutputWithGovernanceShare: number;
}

/** A thousand clerks in India, by a vendor and by a centre of one's own, in the third to fifth year. */
export function vendorAdvantage(
  home: string,
  key: FunctionKey,
  role: string,
  parameters: Parameters = publishedParameters,
): VendorAdvantage {
  const ground = serviceSetting(
    { home, function: key, role, heads: 1000, months: 60, nature: { liveHoursPerDay: 0, specialisation: 0 } },
    parameters,
  );
  const vendor = flowOf(ground, "vendor", SITE);
  const captive = flowOf(ground, "employees", SITE);
  const price = divide(spent(ground, vendor, STEADY, VENDOR_LINES), headMonths(ground, vendor, STEADY));
  const money = spent(ground, captive, STEADY, CAPTIVE_LINES);
  const [asked = Number.NaN, working = Number.NaN, paid = Number.NaN] = means(ground, [
    price,
    divide(money, headMonths(ground, captive, STEADY)),
    divide(money, employedHeadMonths(ground, captive, SITE, STEADY)),
  ]);
  const used = parameters.vendorUtilisationClerical.mode;
  return {
    perPaidHeadShare: 1 - (asked * used) / paid,
    perWorkingHeadShare: 1 - asked / working,
    perOutputWithGovernanceShare: 1 - ratioOfMeans(ground, running(ground, vendor), running(ground, captive)),
  };
}

function running(ground: Setting, flow: CashFlow): Expression {
  return spent(ground, flow, STEADY, isRunning);
}
