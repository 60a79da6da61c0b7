import { add, constant, divide, draw, type Expression, fromQuantiles, multiply } from "@shoreline/simulate";
import type { Vendor } from "@shoreline/scope";
import { expectOk, log, power } from "@shoreline/units";
import { line, type Line } from "../line.ts";
import { goodsLines } from "../goods/goodsLines.ts";
import { displacementLines, gapLines, learningTime, onboardingLines, selectionLine } from "../lines/handover.ts";
import { attritionPerYear, languageFactor, nightShare, payPerMonth, seatPerMonth } from "../lines/ownTeam.ts";
import { changeOrderLine, incidentLine, interruptionLine } from "../lines/risk.ts";
import { steeringLines } from "../lines/steering.ts";
import { boughtServiceTaxLines, monthlySum } from "../lines/tax.ts";
import { manned, type Reckoning } from "../party.ts";
import type { Placement } from "../placement.ts";
import { dollars, localParameter } from "../localParameter.ts";
import { oncePerSite } from "../oncePerSite.ts";
import type { Setting } from "../setting.ts";
import type { SiteConditions } from "../siteConditions.ts";
import { vendorPractice } from "../staffing/productivity.ts";
import { byMonth } from "../world.ts";
import { exportPrice } from "./exportPrice.ts";
import { elsewhere } from "../deliveryMix.ts";

/** A firm under contract, at home or abroad, by its offer or at the price its costs and margin imply. */
export function vendor(setting: Setting, placement: Placement): Reckoning {
  const { site } = placement;
  const { team, staffing, heads } = manned(setting, placement, { advantage: vendorPractice(setting, site) });
  const price = placement.vendor ? offeredPrice(setting, placement.vendor, site) : marketPrice(setting, placement);
  const bought = price(staffing.heads);
  const paid = monthlySum(bought);
  const yearlyValue = multiply(heads, yearlyPrice(setting, placement));
  const premium = add(1, localParameter(setting, "changePremium", "vendor", site));
  return {
    team,
    staffing,
    heads,
    lines: [
      ...bought,
      ...minimumCommitment(setting, placement, yearlyValue),
      ...steeringLines(setting, site, "vendor", staffing.heads),
      changeOrderLine(setting, site, yearlyValue, premium),
      ...goodsLines(setting, { placement, team, staffing, conversion: paid }),
      ...gapLines(setting, staffing),
      ...onboardingLines(setting, placement, heads, learningTime(staffing)),
      ...incidentLine(setting, site, "vendor"),
      interruptionLine(setting, site, "vendor", yearlyValue),
      ...boughtServiceTaxLines(setting, paid),
      selectionLine(setting, site, "vendor", yearlyValue),
      ...displacementLines(setting, placement, team),
    ],
  };
}

/** Price of working heads by month, as lines. */
type Price = (heads: Expression) => readonly Line[];

/** What a vendor's head costs it a month at a site, marked up: the part that follows pay, and the part that does not. */
export const markedUpHead = oncePerSite(
  (setting: Setting, site: SiteConditions): { readonly indexed: Expression; readonly flat: Expression } => {
    const local = (key: Parameters<typeof localParameter>[1]) => localParameter(setting, key, "vendor", site);
    const used = local(isClerical(setting) ? "vendorUtilisationClerical" : "vendorUtilisationProfessional");
    const payFactor =
      site.reach === "onshore" && site.site.country === setting.home.site.country ? 1 : local("vendorPayAbroad");
    const churn = multiply(attritionPerYear(setting, site, "vendor"), local("recruiting"));
    const leaders = multiply(1 + site.burdenShare, local("managersPerHead"), local("managerPayFactor"));
    // Several clients share a vendor's shifts, so that it pays about two thirds of the premium for one of them.
    const night = multiply(0.65 * (1 + site.burdenShare), nightShare(setting, site));
    const load = add(1 + site.burdenShare, churn, leaders, night);
    const yearly = add(
      dollars(setting, "toolsPerHead", "world", setting.home),
      site.reach === "onshore" ? 0 : dollars(setting, "travelVendor", "vendor", site),
    );
    const flat = add(multiply(local("vendorSeatFactor"), seatPerMonth(setting, site)), multiply(yearly, 1 / 12));
    const marked = divide(
      multiply(markup(setting, site), sizeDiscount(setting), exportPrice(setting, site, setting.nature.headcount)),
      used,
    );
    return {
      indexed: multiply(payPerMonth(site), payFactor, languageFactor(setting, site), load, marked),
      flat: multiply(flat, marked),
    };
  },
);

function markup(setting: Setting, site: SiteConditions): Expression {
  const rare = multiply(
    setting.nature.specialisation,
    localParameter(setting, "vendorMarkupPerSpecialisation", "vendor", site),
  );
  const usual = localParameter(setting, setting.workload.goods ? "makerMarkup" : "vendorMarkup", "vendor", site);
  return add(1, usual, rare);
}

/** Larger contracts are cheaper a head: 4 % a natural logarithm of size against twenty heads, within ±15 %. */
export function sizeDiscount({ nature }: Setting): number {
  return Math.min(1.15, Math.max(0.85, 1 - 0.04 * log(nature.headcount / 20)));
}

/** Work by the clock and by the book: vendors keep such people busier. */
function isClerical({ workload }: Setting): boolean {
  const clerical = [
    "contactCentreAgent",
    "accountsPayableClerk",
    "payrollClerk",
    "hrClerk",
    "dataProcessor",
    "claimsProcessor",
    "itSupport",
    "assembler",
  ];
  const share = workload.roles.filter(({ role }) => clerical.includes(role)).reduce((sum, each) => sum + each.share, 0);
  return share >= 0.5;
}

/** The market's price: cost and margin at the site, blended with staff at the client's or on a far shore. */
function marketPrice(setting: Setting, placement: Placement): Price {
  const { site } = placement;
  const other = elsewhere(setting, placement);
  const here = markedUpHead(setting, site);
  const there = markedUpHead(setting, other.site);
  const { world } = setting;
  return (heads) => [
    line("vendorPrice", heads, here.indexed, 1 - other.share, world.payIndex(site)),
    line("vendorPrice", heads, here.flat, 1 - other.share, world.prices),
    line("onSite", heads, there.indexed, other.share, world.payIndex(other.site)),
    line("onSite", heads, there.flat, other.share, world.prices),
  ];
}

/** A vendor's own rate, with the yearly rise of pay at home and the exchange rate of its currency. */
function offeredPrice(setting: Setting, offer: Vendor, site: SiteConditions): Price {
  const rate = draw(`offer/${offer.id}/rate`, expectOk(fromQuantiles(offer.ratePerHour)));
  const inHome = homePerOffered(setting, offer);
  const growth = setting.home.wageGrowthPerYear;
  const escalator = byMonth(setting.world.months, (month) => power(1 + growth, month / 12));
  const exchange = setting.world.exchangeIndex(offer.currency);
  return (heads) => [line("vendorPrice", heads, rate, inHome * site.hoursPerMonth, escalator, exchange)];
}

/** Units of home currency per unit of that in which a vendor offers, at the start. */
function homePerOffered({ atlas, brief }: Setting, offer: Vendor): number {
  const { start } = brief.work;
  return atlas.exchangeRateAt(brief.company.currency, start).value / atlas.exchangeRateAt(offer.currency, start).value;
}

/** Price of one head for a year, at the start. */
export function yearlyPrice(setting: Setting, { site, vendor: offer }: Placement): Expression {
  if (offer) {
    return constant(offer.ratePerHour.p50 * homePerOffered(setting, offer) * site.hoursPerMonth * 12);
  }
  const { indexed, flat } = markedUpHead(setting, site);
  return multiply(12, add(indexed, flat));
}

/** Months that a contract makes us pay although the work has ended. */
function minimumCommitment(setting: Setting, { vendor: offer }: Placement, yearlyValue: Expression): readonly Line[] {
  const unused = Math.max(0, (offer?.minimumMonths ?? 0) - setting.nature.months);
  if (unused === 0) return [];
  return [
    line(
      "vendorPrice",
      yearlyValue,
      unused / 12,
      byMonth(setting.world.months, (month) => (month === setting.nature.months - 1 ? 1 : 0)),
    ),
  ];
}
