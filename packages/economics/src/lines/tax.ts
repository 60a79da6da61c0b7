import { add, type Expression } from "@shoreline/simulate";
import { line, type Line } from "../line.ts";
import { localParameter } from "../localParameter.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";

/** Industries that sell without value added tax and so cannot reclaim what they pay (EU Directive 2006/112, art. 132 and 135). */
const EXEMPT = /\b(bank|financ|insur|health|hospitals?\b|educat|government|public (sector|service|administration))/i;

/** A captive is paid its cost plus a margin, and the margin is taxed where it stands (OECD transfer pricing guidelines). */
export function transferPricingLine(setting: Setting, site: SiteConditions, localCost: Expression): Line {
  const margin = localParameter(setting, "transferPricingMarkup", "captive", site);
  return line("tax", localCost, margin, site.corporateTaxShare);
}

/** Value added tax on bought services that an exempt buyer cannot reclaim. */
export function boughtServiceTaxLines(setting: Setting, price: Expression): readonly Line[] {
  if (!EXEMPT.test(setting.brief.company.industry)) return [];
  const rate = setting.atlas.factAt("valueAddedTaxShare", setting.home.site.country, setting.brief.work.start).value;
  if (rate === 0) return [];
  return [line("valueAddedTax", price, rate, localParameter(setting, "irrecoverableVatShare", "world", setting.home))];
}

/** What a set of lines costs each month. */
export function monthlySum(lines: readonly Line[]): Expression {
  return add(...lines.map(({ monthly }) => monthly));
}
