import type { Party } from "@shoreline/arrangements";
import { add, divide, type Expression, multiply } from "@shoreline/simulate";
import { type CashFlow, cashFlow } from "./cashFlow.ts";
import { elsewhere } from "./deliveryMix.ts";
import { homeHeadPerMonth, homeTeamHeadPerMonth, homeTeamHeadsPerHour } from "./lines/homeStaff.ts";
import { languageFactor, nightShare, seatPerMonth, utilisation } from "./lines/ownTeam.ts";
import { specificationShare, steeringShare } from "./lines/steering.ts";
import { spread } from "./lines/risk.ts";
import { exportPrice } from "./parties/exportPrice.ts";
import { siteHeadCost, yearlyCost } from "./parties/employees.ts";
import { markedUpHead } from "./parties/vendor.ts";
import type { Placement } from "./placement.ts";
import type { Setting } from "./setting.ts";
import { placementOfShare, shareSetting } from "./shares/shareSetting.ts";
import type { SiteConditions } from "./siteConditions.ts";
import { distanceProductivity, isOwnStaff, learningMonths } from "./staffing/productivity.ts";
import { localParameter } from "./localParameter.ts";

/**
 * A quantity of the model that people have a name for. Its description equals the one inside the cash flows, so that
 * whoever shows how a figure comes about can find it there.
 */
export interface NamedQuantity extends QuantityName {
  /** In words; `money` stands for the brief's currency. */
  readonly unit: string;
  readonly expression: Expression;
}

/** What a quantity is called, and the template of that with what fills its gaps: other languages have texts for templates. */
interface QuantityName {
  readonly means: string;
  readonly template: TemplateStringsArray;
  readonly gaps: readonly string[];
}

/** A name from a template: called`Seat for a month in ${place}`. */
function called(template: TemplateStringsArray, ...gaps: readonly string[]): QuantityName {
  return { means: String.raw({ raw: template }, ...gaps), template, gaps };
}

const named = (name: QuantityName, unit: string, expression: Expression | number): readonly NamedQuantity[] =>
  typeof expression === "number" ? [] : [{ ...name, unit, expression }];

/** What all alternatives of a brief share: the amount of work, and what people at home cost. */
export function sharedQuantities(setting: Setting): readonly NamedQuantity[] {
  const steering = homeHeadPerMonth(setting);
  const team = homeTeamHeadPerMonth(setting);
  return [
    ...named(called`Amount of work against its median`, "×", setting.demand),
    ...named(called`Work asked for`, "person-hours", setting.need),
    ...named(called`Equal part of the horizon`, "share", spread(setting)),
    ...named(
      called`Heads of the home team for an hour of work a month`,
      "heads per hour",
      homeTeamHeadsPerHour(setting),
    ),
    ...named(called`Head at home who steers or teaches, a month: what follows pay`, "money", steering.indexed),
    ...named(called`Head at home who steers or teaches, a month: what follows prices`, "money", steering.flat),
    ...named(called`Head of today's team, a month: what follows pay`, "money", team.indexed),
    ...named(called`Head of today's team, a month: what follows prices`, "money", team.flat),
  ];
}

/** What holds at a site for whoever works there; `nation` is what its country is called. */
export function siteQuantities(setting: Setting, site: SiteConditions, nation: string): readonly NamedQuantity[] {
  const place = site.site.name;
  const vendor = markedUpHead(setting, site);
  const exchange = site.currency === setting.brief.company.currency ? 0 : setting.world.exchangeIndex(site.currency);
  return [
    ...named(
      called`Growth of pay in ${nation}, with the exchange rate`,
      "×",
      varyingFactor(setting.world.payIndex(site)),
    ),
    ...named(
      called`Cost of an hour of work in ${nation} as expected at the start`,
      "×",
      setting.world.expectedPay(site),
    ),
    ...named(called`Price of ${site.currency} against the start`, "×", exchange),
    ...named(called`Seat for a month in ${place}`, "money", seatPerMonth(setting, site)),
    ...named(called`Pay on top for nights and weekends in ${place}`, "share of pay", nightShare(setting, site)),
    ...named(called`Pay for rare languages in ${place}`, "× pay", languageFactor(setting, site)),
    ...named(called`Head of a site in ${place}, a year`, "money", siteHeadCost(setting, site)),
    ...named(called`Vendor's price of a head in ${place}, a month: what follows pay`, "money", vendor.indexed),
    ...named(called`Vendor's price of a head in ${place}, a month: what follows prices`, "money", vendor.flat),
    ...named(
      called`Price of export work in ${place} for a buyer of this size`,
      "×",
      exportPrice(setting, site, setting.nature.headcount),
    ),
  ];
}

/** What of a product changes from month to month: products are kept flat, so that the whole is no step of its own. */
function varyingFactor(product: Expression): Expression {
  if (product.operation !== "multiply") return product;
  return product.inputs.find(({ shape }) => shape === "path" || shape === "month") ?? product;
}

/** What holds for one placement; `who` says in words whose it is. */
export function placementQuantities(
  setting: Setting,
  placement: Placement,
  flow: CashFlow,
  who: string,
): readonly NamedQuantity[] {
  const { shares } = placement;
  if (shares === undefined) return undividedQuantities(setting, placement, flow, who);
  return shares.flatMap((share) => {
    const [ground, placed] = [shareSetting(setting, share), placementOfShare(setting, share)];
    const which = share.parts.length === 0 ? placed.site.site.name : share.parts.join(", ");
    return undividedQuantities(ground, placed, cashFlow(ground, placed), `${who}, ${which}`);
  });
}

function undividedQuantities(
  setting: Setting,
  { site, party }: Placement,
  { team, staffing, heads }: CashFlow,
  who: string,
): readonly NamedQuantity[] {
  const payFactor = localParameter(setting, "captivePayPremium", "employees", site);
  return [
    ...named(called`Months to the first productive hour: ${who}`, "months", team.lead),
    ...named(called`Months in which both teams work side by side: ${who}`, "months", team.transition),
    ...named(called`Months in which a newcomer learns 63 %: ${who}`, "months", learningMonths(setting, site, party)),
    ...named(called`Pace of learning and of leaving: ${who}`, "a month", team.learning.rate),
    ...named(
      called`Productivity that the team reaches in the end: ${who}`,
      "share of full productivity",
      team.learning.plateau,
    ),
    ...named(
      called`Still to be learned on the first day: ${who}`,
      "share of full productivity",
      team.learning.learnable,
    ),
    ...named(
      called`Output an hour that distance leaves: ${who}`,
      "× a team at home",
      distanceProductivity(setting, site, party),
    ),
    ...named(called`Output an hour of the learned team: ${who}`, "× a team at home", team.productivity),
    ...named(called`Paid hours that reach the work: ${who}`, "share", utilisation(setting, site, party)),
    ...named(called`Heads once learned, for the median work: ${who}`, "heads", heads),
    ...named(called`Working heads: ${who}`, "heads", staffing.heads),
    ...named(called`Part of the work that the team does: ${who}`, "share", staffing.ownShare),
    ...named(called`Months late: ${who}`, "months", staffing.monthsLate),
    ...named(called`Months to full productivity: ${who}`, "months", staffing.monthsToFullProductivity),
    ...named(
      called`A year of the learned team at cost: ${who}`,
      "money",
      yearlyCost(setting, site, heads, site.reach === "onshore" ? setting.homePayFactor : payFactor),
    ),
  ];
}

/** Who stands on which payroll: the team, those of it elsewhere, who steers at home, today's team, bought-in people. */
export type HeadKind = "team" | "elsewhere" | "steering" | "incumbents" | "interim";

/**
 * Full-time equivalents by kind and month. Own people are counted as they are paid, idle hours included; people of a
 * vendor, of a partner and freelancers as they work, for their idle hours are their employer's.
 */
export function headCounts(setting: Setting, placement: Placement, flow: CashFlow): readonly HeadCount[] {
  const { shares } = placement;
  if (shares === undefined) return undividedHeads(setting, placement, flow);
  const counts = shares.flatMap((share) => {
    const [ground, placed] = [shareSetting(setting, share), placementOfShare(setting, share)];
    return undividedHeads(ground, placed, cashFlow(ground, placed));
  });
  return [...Map.groupBy(counts, ({ kind }) => kind)].map(([kind, ofKind]) => ({
    kind,
    heads: add(...ofKind.map(({ heads }) => heads)),
  }));
}

interface HeadCount {
  readonly kind: HeadKind;
  readonly heads: Expression;
}

function undividedHeads(setting: Setting, placement: Placement, { staffing }: CashFlow): readonly HeadCount[] {
  const { site, party } = placement;
  const { home } = setting;
  const away = elsewhere(setting, placement).share;
  const steering = steeringShare(setting, site, party) + specificationShare(setting, site, party);
  const atHome = (heads: Expression) => divide(heads, utilisation(setting, home, "employees"));
  const served = (hours: Expression) =>
    hours.value === 0 ? hours : atHome(multiply(hours, homeTeamHeadsPerHour(setting)));
  return [
    { kind: "team", heads: paid(setting, site, party, multiply(1 - away, staffing.heads)) },
    { kind: "elsewhere", heads: multiply(away, staffing.heads) },
    { kind: "steering", heads: atHome(multiply(steering, staffing.heads)) },
    { kind: "incumbents", heads: served(staffing.incumbentHours) },
    { kind: "interim", heads: served(staffing.interimHours) },
  ];
}

function paid(setting: Setting, site: SiteConditions, party: Party, heads: Expression): Expression {
  return isOwnStaff(party) ? divide(heads, utilisation(setting, site, party)) : heads;
}
